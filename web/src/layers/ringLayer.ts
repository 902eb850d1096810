import { type Color, parseColor } from '../scale/colorScale'
import type { Palette } from '../theme/palette'

/** Longitude and latitude. */
export type Position = [number, number]

/** Closed outlines with one width in pixels. */
export interface RingDrawing {
  kind: 'rings'
  id: string
  rings: { path: Position[]; color: Color }[]
  width: number
}

/** A ring around the selected hexagon, dark on light or light on dark, with a halo that sets it off from any colour. */
export function selectionLayers(path: Position[] | null, palette: RingColors, unit: number): RingDrawing[] {
  if (!path) return []
  return [
    ring('selection-halo', path, parseColor(palette.selectionHalo, 0.9), 8 * unit),
    ring('selection', path, parseColor(palette.selection), 4 * unit),
  ]
}

/** A thinner ring around the hexagon under the pointer. */
export function hoverLayer(path: Position[] | null, palette: RingColors, unit: number): RingDrawing[] {
  return path ? [ring('hover', path, parseColor(palette.selection, 0.85), 2 * unit)] : []
}

/** A ring in the accent's colour around the hexagon that the keyboard has reached. */
export function walkLayers(
  path: Position[] | null,
  palette: RingColors & Pick<Palette, 'accent'>,
  unit: number,
): RingDrawing[] {
  if (!path) return []
  return [
    ring('walk-halo', path, parseColor(palette.selectionHalo), 9 * unit),
    ring('walk', path, parseColor(palette.accent), 5 * unit),
  ]
}

/** Rings around the hexagons that have just changed; each fades by its own age, 0 – 1. */
export function pulseLayer(
  pulses: { path: Position[]; age: number }[],
  palette: RingColors,
  unit: number,
): RingDrawing[] {
  const rings = pulses.map(({ path, age }) => ({ path, color: parseColor(palette.selection, 1 - age) }))
  return rings.length > 0 ? [{ kind: 'rings', id: 'pulses', rings, width: 3 * unit }] : []
}

type RingColors = Pick<Palette, 'selection' | 'selectionHalo'>

function ring(id: string, path: Position[], color: Color, width: number): RingDrawing {
  return { kind: 'rings', id, rings: [{ path, color }], width }
}
