import type { Size } from '../map/initialView'

/** A part of a picture, in pixels. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** Where the parts of a picture are: words above, the map, its explanation below. */
export interface Layout {
  head: Rectangle
  map: Rectangle
  foot: Rectangle
  padding: number
  /** The side of the code that opens the map. */
  code: number
  /** Too narrow for legend and source side by side. */
  narrow: boolean
}

const HEAD = 138
const FOOT = 148
const PADDING = 36
const CODE = 116

/** Narrower than this, in pixels of a picture 1920 wide, the foot is stacked. */
const NARROW = 1300

/** The parts of a picture of some size. */
export function layoutOf({ width, height }: Size, unit: number): Layout {
  const narrow = width / unit < NARROW
  const head = Math.round((narrow ? HEAD + 46 : HEAD) * unit)
  const foot = Math.round((narrow ? FOOT + 92 : FOOT) * unit)
  return {
    head: { x: 0, y: 0, width, height: head },
    map: { x: 0, y: head, width, height: height - head - foot },
    foot: { x: 0, y: height - foot, width, height: foot },
    padding: PADDING * unit,
    code: Math.round(CODE * unit),
    narrow,
  }
}
