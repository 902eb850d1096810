import type { CountedTile } from '../hexagons/tile'
import type { ColorScale } from '../scale/colorScale'
import type { Palette } from '../theme/palette'
import { appealLayers, type MarkDrawing, type NumberDrawing } from './appealLayer'
import type { AppealMark } from './appealPoint'
import { type Half, type HexagonDrawing, hexagonLayers } from './hexagonLayer'
import { hoverLayer, type Position, pulseLayer, type RingDrawing, selectionLayers, walkLayers } from './ringLayer'

export type Drawing = HexagonDrawing | RingDrawing | MarkDrawing | NumberDrawing

/** Hexagons of one resolution; while one fades out another fades in. */
export interface HexagonSheet {
  tiles: readonly CountedTile[]
  scale: ColorScale
  opacity: number
  /** Null where the map is whole. */
  half: Half | null
}

/** All that lies on the map at one moment. */
export interface Scene {
  sheets: readonly HexagonSheet[]
  pulses: { path: Position[]; age: number }[]
  hovered: Position[] | null
  selected: Position[] | null
  /** Where the keyboard is. */
  walked: Position[] | null
  marks: readonly AppealMark[]
  opened: number | null
  palette: Palette
  /** Widths are given for a desk; a wall multiplies them. */
  unit: number
}

/** What is drawn over the land and under the labels, from the bottom to the top. */
export function layers(scene: Scene): Drawing[] {
  const { sheets, pulses, hovered, selected, walked, marks, opened, palette, unit } = scene
  return [
    ...sheets.flatMap(({ tiles, scale, opacity, half }) => hexagonLayers(tiles, scale, palette, opacity, half)),
    ...appealLayers(marks, opened, palette, unit),
    ...pulseLayer(pulses, palette, unit),
    ...hoverLayer(hovered, palette, unit),
    ...selectionLayers(selected, palette, unit),
    ...walkLayers(walked, palette, unit),
  ]
}
