import { gridDisk } from 'h3-js'
import { ancestorOf, cellNumber } from '../../hexagons/cell'
import type { CountedTile } from '../../hexagons/tile'
import { middlesWithin, type PlacedCell } from '../../hexagons/within'
import type { Box } from '../question'
import { nearestStop, type Stop } from './walk'

/** Hexagons as they are on the map, and the part of the world that they were asked for. */
export interface Drawn {
  resolution: number
  tiles: readonly CountedTile[]
  box: Box
}

/** All hexagons of the map with their middles. */
export function drawnStops({ tiles, box }: Drawn): PlacedCell[] {
  return middlesWithin(tiles, box)
}

/** The fullest hexagon whose middle lies in a box; the fullest of all where there is none. */
export function fullestStop(drawn: Drawn, box: Box): PlacedCell | null {
  return fullest(middlesWithin(drawn.tiles, box)) ?? fullest(drawnStops(drawn))
}

/** The cells around a cell. */
export function neighboursOf(cell: string): ReadonlySet<string> {
  return new Set(gridDisk(cell, 1).filter((other) => other !== cell))
}

/**
 * Where a walk goes on among the hexagons of another resolution: on the fullest inside of the former one, or on the nearest
 * one.
 */
export function settledStop(former: Stop, drawn: Drawn): PlacedCell | null {
  const stops = drawnStops(drawn)
  const same = stops.find(({ cell }) => cell === former.cell)
  if (same) return same
  const number = cellNumber(former.cell)
  const resolution = Number((number >> 52n) & 15n)
  const inside = stops.filter(({ cell }) => ancestorOf(cellNumber(cell), resolution) === number)
  return (drawn.resolution > resolution ? fullest(inside) : null) ?? nearestStop(former, stops)
}

function fullest(stops: readonly PlacedCell[]): PlacedCell | null {
  return stops.reduce<PlacedCell | null>((most, stop) => (most && most.count >= stop.count ? most : stop), null)
}
