import { cellToParent } from 'h3-js'
import { cellNumber } from './cell'
import { outlinesOf } from './outlines'
import { type CountedTile, tileResolution } from './tile'

/** For tests: the tile that holds some hexagons, which must all be in one. */
export function testTile(resolution: number, hexagons: { cell: string; count: number }[], place?: string): CountedTile {
  const sorted = [...hexagons].sort((one, other) => (one.cell < other.cell ? -1 : 1))
  const tile = cellToParent(place ?? sorted[0]?.cell ?? '', tileResolution(resolution))
  const cells = BigUint64Array.from(sorted, ({ cell }) => cellNumber(cell))
  const counts = Uint32Array.from(sorted, ({ count }) => count)
  return { tile, resolution, cells, counts, outlines: outlinesOf(tile, cells) }
}
