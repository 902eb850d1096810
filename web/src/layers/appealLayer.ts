import type { Appeal } from '@ochag/api/contract/appeal'
import { type Color, parseColor } from '../scale/colorScale'
import type { Palette } from '../theme/palette'
import type { Position } from './ringLayer'

/** Appeals of one place, seen as one point. */
export interface AppealPoint {
  position: Position
  appeals: Pick<Appeal, 'id' | 'address' | 'cell'>[]
}

/** Points with a radius in pixels. */
export interface PointDrawing {
  kind: 'points'
  id: string
  points: { position: Position; radius: number; color: Color }[]
  edge: Color
  edgeWidth: number
}

/** The appeals of a list by their places; those without an exact place are in no hexagon and on no point. */
export function appealPoints(appeals: readonly Pick<Appeal, 'id' | 'address' | 'cell' | 'point'>[]): AppealPoint[] {
  const places = new Map<string, AppealPoint>()
  for (const { id, address, cell, point } of appeals) {
    if (!point || !cell) continue
    const place = places.get(point.join()) ?? { position: point, appeals: [] }
    place.appeals.push({ id, address, cell })
    places.set(point.join(), place)
  }
  return [...places.values()]
}

/** Single appeals at street level; more at one place make a larger point, the opened one is filled with the accent. */
export function appealLayer(
  points: readonly AppealPoint[],
  opened: number | null,
  palette: Pick<Palette, 'accent' | 'selection' | 'selectionHalo'>,
  unit: number,
): PointDrawing[] {
  if (points.length === 0) return []
  const drawn = points.map(({ position, appeals }) => ({
    position,
    radius: unit * Math.min(14, 4 + 2 * Math.sqrt(appeals.length - 1)),
    color: parseColor(appeals.some(({ id }) => id === opened) ? palette.accent : palette.selection),
  }))
  return [
    { kind: 'points', id: 'appeals', points: drawn, edge: parseColor(palette.selectionHalo), edgeWidth: 1.5 * unit },
  ]
}
