import type { Kind } from '@ochag/api/contract/common'
import { type Color, parseColor } from '../scale/colorScale'
import type { Palette } from '../theme/palette'
import { type AppealMark, kindOf } from './appealPoint'
import type { Position } from './ringLayer'

export type MarkShape = 'circle' | 'diamond' | 'triangle'

/** Filled shapes, each with its radius in pixels; later ones cover earlier ones. */
export interface MarkDrawing {
  kind: 'marks'
  id: string
  marks: { position: Position; shape: MarkShape; radius: number; color: Color }[]
}

/** Numbers in the middle of their places, of one size in pixels. */
export interface NumberDrawing {
  kind: 'numbers'
  id: string
  numbers: { position: Position; text: string; color: Color }[]
  size: number
}

type MarkColors = Pick<Palette, 'accent' | 'better' | 'worse' | 'panel' | 'onAccent' | 'selection' | 'selectionHalo'>

/** A single appeal tells its kind by shape and colour; whether it is open, by being filled. */
const LOOKS: Record<Kind, { shape: MarkShape; color: 'accent' | 'better' | 'worse' }> = {
  problem: { shape: 'circle', color: 'accent' },
  suggestion: { shape: 'diamond', color: 'better' },
  incident: { shape: 'triangle', color: 'worse' },
}

/** Shapes other than a circle look smaller than they are. */
const RADII: Record<MarkShape, number> = { circle: 7, diamond: 8.5, triangle: 9.5 }

const NUMBER = 11.5
const EDGE = 2
const HALO = 3.5
const BAND = 6

/**
 * Single appeals at street level. More at one place make a circle with their number; several places that are too near to
 * each other, one with a band around it. The place of the opened appeal is ringed.
 */
export function appealLayers(
  marks: readonly AppealMark[],
  opened: number | null,
  palette: MarkColors,
  unit: number,
): (MarkDrawing | NumberDrawing)[] {
  if (marks.length === 0) return []
  const several = marks.filter(({ count }) => count > 1)
  return [
    { kind: 'marks', id: 'appeals', marks: marks.flatMap((mark) => shapesOf(mark, opened, palette, unit)) },
    {
      kind: 'numbers',
      id: 'appeal-numbers',
      size: NUMBER * unit,
      numbers: several.map((mark) => ({
        position: mark.position,
        text: String(mark.count),
        color: parseColor(mark.open ? palette.onAccent : palette[LOOKS[kindOf(mark)].color]),
      })),
    },
  ]
}

/** What the marks mean, in the order of the legend. */
export function appealLegend(palette: MarkColors): { kind: Kind; shape: MarkShape; color: string }[] {
  const kinds: Kind[] = ['problem', 'suggestion', 'incident']
  return kinds.map((kind) => ({ kind, shape: LOOKS[kind].shape, color: palette[LOOKS[kind].color] }))
}

/** How large a mark is, in pixels of a desk's screen. */
export function markRadius(mark: AppealMark): number {
  return mark.count > 1 ? 8 + 3 * String(mark.count).length : RADII[LOOKS[kindOf(mark)].shape]
}

function shapesOf(mark: AppealMark, opened: number | null, palette: MarkColors, unit: number): MarkDrawing['marks'] {
  const { position, count, open } = mark
  const look = LOOKS[kindOf(mark)]
  const shape = count > 1 ? 'circle' : look.shape
  const radius = markRadius(mark)
  const color = palette[look.color]
  const grown = (by: number, paint: Color) => ({ position, shape, radius: (radius + by) * unit, color: paint })
  return [
    around(mark, opened, color, palette, grown),
    grown(EDGE, parseColor(open ? palette.selectionHalo : color)),
    grown(0, parseColor(open ? color : palette.panel)),
  ]
}

function around<Shape>(
  { place }: AppealMark,
  opened: number | null,
  color: string,
  palette: MarkColors,
  grown: (by: number, paint: Color) => Shape,
): Shape {
  if (!place) return grown(BAND, parseColor(color, 0.45))
  const isOpened = place.appeals.some(({ id }) => id === opened)
  return isOpened ? grown(BAND, parseColor(palette.selection)) : grown(HALO, parseColor(palette.selectionHalo))
}
