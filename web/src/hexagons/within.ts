import { cellText } from './cell'
import { eastOf, northOf, WORLD } from './mercator'
import { presentOutlines } from './outlines'
import type { PairedTile } from './pairTiles'
import type { CountedTile, Outlines } from './tile'

/** West, south, east, north in degrees. */
type Box = [number, number, number, number]

/** A cell of one of the tiles. */
export interface CountedCell {
  cell: string
  count: number
}

/** What the colours of the cells follow from whose surroundings reach into a box, as the map draws them. */
export function valuesWithin(tiles: readonly CountedTile[], box: Box): number[] {
  const found: number[] = []
  visit(tiles, box, ({ counts, values = counts }, index) => found.push(values[index] ?? 0))
  return found
}

/** The counts of both periods of the cells whose surroundings reach into a box. */
export function pairsWithin(tiles: readonly PairedTile[], box: Box): [number, number][] {
  const found: [number, number][] = []
  visit(tiles, box, ({ counts, previous }, index) => found.push([counts[index] ?? 0, previous?.[index] ?? 0]))
  return found
}

/** How many appeals there are in the cells that have their middle in a box. */
export function totalWithin(tiles: readonly CountedTile[], box: Box): number {
  let total = 0
  visitMiddles(tiles, box, ({ counts }, index) => {
    total += counts[index] ?? 0
  })
  return total
}

/** The cells with the highest counts of those whose surroundings reach into a box, highest first. */
export function largestWithin(tiles: readonly CountedTile[], box: Box, most: number): CountedCell[] {
  const all: number[] = []
  visit(tiles, box, ({ counts }, index) => all.push(counts[index] ?? 0))
  const sorted = Float64Array.from(all).sort()
  const least = sorted[sorted.length - most] ?? 0
  const found: CountedCell[] = []
  visit(tiles, box, ({ cells, counts }, index) => {
    const count = counts[index] ?? 0
    if (count >= least) found.push({ cell: cellText(cells[index] ?? 0n), count })
  })
  return found.sort((one, other) => other.count - one.count).slice(0, most)
}

/** All that is known of a cell: its colour follows from the value. */
export interface ReadCell extends CountedCell {
  previous: number | null
  value: number
}

/** What is known of the cells whose surroundings reach into a box, as the map draws them. */
export function readingsWithin(tiles: readonly CountedTile[], box: Box): ReadCell[] {
  const found: ReadCell[] = []
  visit(tiles, box, ({ cells, counts, previous, values = counts }, index) => {
    const [count, value] = [counts[index] ?? 0, values[index] ?? 0]
    found.push({ cell: cellText(cells[index] ?? 0n), count, previous: previous?.[index] ?? null, value })
  })
  return found
}

/** A cell with its middle on a Mercator map whose north is above; `y` grows downwards. */
export interface PlacedCell extends CountedCell {
  x: number
  y: number
}

/** The cells that reach into a box, with their middles. */
export function middlesWithin(tiles: readonly CountedTile[], box: Box): PlacedCell[] {
  const found: PlacedCell[] = []
  visit(tiles, box, ({ cells, counts }, index, [left, bottom, right, top]) => {
    const middle = { x: (left + right) / 2, y: WORLD - (bottom + top) / 2 }
    found.push({ cell: cellText(cells[index] ?? 0n), count: counts[index] ?? 0, ...middle })
  })
  return found
}

/** How many cells have their middle in a box. */
export function countMiddlesWithin(tiles: readonly CountedTile[], box: Box): number {
  let found = 0
  visitMiddles(tiles, box, () => {
    found += 1
  })
  return found
}

/** Calls for each cell that has its middle in the box. */
function visitMiddles(tiles: readonly CountedTile[], box: Box, call: (tile: CountedTile, index: number) => void): void {
  const [west, south, east, north] = [eastOf(box[0]), northOf(box[1]), eastOf(box[2]), northOf(box[3])]
  visit(tiles, box, (tile, index, [left, bottom, right, top]) => {
    const [x, y] = [(left + right) / 2, (bottom + top) / 2]
    if (x >= west && x <= east && y >= south && y <= north) call(tile, index)
  })
}

/** Calls for each cell that reaches into the box, with the cell's own box on the map. */
function visit(
  tiles: readonly CountedTile[],
  [west, south, east, north]: Box,
  call: (tile: CountedTile, index: number, bounds: Box) => void,
): void {
  const wanted: Box = [eastOf(west), northOf(south), eastOf(east), northOf(north)]
  // One for all cells: there may be tens of thousands of them, many times a minute.
  const bounds: Box = [0, 0, 0, 0]
  for (const tile of tiles) {
    const outlines = presentOutlines(tile)
    for (let index = 0; index < tile.cells.length; index += 1) {
      measure(outlines, index, bounds)
      if (meet(bounds, wanted)) call(tile, index, bounds)
    }
  }
}

/** Writes the box around a cell's corners. */
function measure({ corners, sides, origin: [x, y] }: Outlines, index: number, bounds: Box): void {
  let [left, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, top] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = index * sides * 2; at < (index + 1) * sides * 2; at += 2) {
    const across = corners[at] ?? 0
    const up = corners[at + 1] ?? 0
    if (across < left) left = across
    if (across > right) right = across
    if (up < bottom) bottom = up
    if (up > top) top = up
  }
  bounds[0] = x + left
  bounds[1] = y + bottom
  bounds[2] = x + right
  bounds[3] = y + top
}

/** Whether two boxes meet; across the 180th meridian one of them lies a world farther. */
function meet([left, bottom, right, top]: Box, [west, south, east, north]: Box): boolean {
  if (bottom > north || top < south) return false
  return (
    (left <= east && right >= west) ||
    (left + WORLD <= east && right + WORLD >= west) ||
    (left - WORLD <= east && right - WORLD >= west)
  )
}
