import { cellToBoundary, cellToLatLng } from 'h3-js'
import { cellText, indexOfCell } from './cell'
import { eastOf, northOf, WORLD } from './mercator'
import type { CountedTile, Outlines } from './tile'

/** What nearly every cell has; those across an edge of the icosahedron have more. */
const USUAL_SIDES = 6

/** The outlines of the cells of a tile, measured from the tile's own middle. */
export function outlinesOf(tile: string, cells: BigUint64Array): Outlines {
  const origin = middleOf(tile)
  const boundaries = Array.from(cells, (cell) => cornersOf(cell, origin))
  // The shader reads two corners at a time.
  const sides = boundaries.reduce((most, corners) => Math.max(most, 2 * Math.ceil(corners.length / 4)), USUAL_SIDES)
  const corners = new Float32Array(cells.length * sides * 2)
  for (const [index, boundary] of boundaries.entries()) write(corners, index, boundary, sides)
  return { cells, origin, sides, corners }
}

const later = new WeakMap<BigUint64Array, Outlines>()

/** The outlines of a tile's present cells: those that came with it, and those of cells that came since. */
export function presentOutlines({ tile, cells, outlines }: CountedTile): Outlines {
  if (outlines.cells === cells) return outlines
  const known = later.get(cells)
  if (known) return known
  const made = continued(tile, cells, outlines)
  later.set(cells, made)
  return made
}

/** Outlines of other cells of the same tile; what is known is taken over. */
function continued(tile: string, cells: BigUint64Array, former: Outlines): Outlines {
  const added = outlinesOf(
    tile,
    cells.filter((cell) => indexOfCell(former.cells, cell) < 0),
  )
  return collected(cells, [former, added])
}

/** The outlines of cells of one tile, each out of the first that has it; all must be measured from the same origin. */
export function collected(cells: BigUint64Array, known: readonly [Outlines, Outlines]): Outlines {
  const [first, second] = known
  const sides = Math.max(first.sides, second.sides)
  const corners = new Float32Array(cells.length * sides * 2)
  cells.forEach((cell, index) => {
    const from = indexOfCell(first.cells, cell) < 0 ? second : first
    const start = indexOfCell(from.cells, cell) * from.sides * 2
    write(corners, index, from.corners.subarray(start, start + from.sides * 2), sides)
  })
  return { cells, origin: first.origin, sides, corners }
}

function middleOf(tile: string): [number, number] {
  const [latitude, longitude] = cellToLatLng(tile)
  return [eastOf(longitude), northOf(latitude)]
}

/** East and north of every corner from the origin, on the same side of the 180th meridian as it. */
function cornersOf(cell: bigint, [east, north]: [number, number]): number[] {
  return cellToBoundary(cellText(cell)).flatMap(([latitude, longitude]) => {
    const across = eastOf(longitude) - east
    return [across - WORLD * Math.round(across / WORLD), northOf(latitude) - north]
  })
}

function write(corners: Float32Array, index: number, boundary: ArrayLike<number>, sides: number): void {
  const start = index * sides * 2
  corners.set(boundary, start)
  for (let at = boundary.length; at < sides * 2; at += 1)
    corners[start + at] = boundary[boundary.length - 2 + (at % 2)] ?? 0
}
