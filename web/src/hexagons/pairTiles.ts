import { indexOfCell } from './cell'
import { collected, presentOutlines } from './outlines'
import type { CountedTile, Outlines } from './tile'

/** A tile of two periods: the cells of either, with the counts of both. */
export type PairedTile = CountedTile & { previous: Uint32Array }

const joined = new WeakMap<BigUint64Array, { others: BigUint64Array; outlines: Outlines }>()

/**
 * The same tile in two periods as one. The outlines stay the very same objects while the cells do, so that a live change
 * writes one number of many.
 */
export function pairTiles(now: CountedTile, before: CountedTile): PairedTile {
  const outlines = outlinesOfBoth(now, before)
  const { cells } = outlines
  const pick = ({ cells: known, counts }: CountedTile) =>
    Uint32Array.from(cells, (cell) => counts[indexOfCell(known, cell)] ?? 0)
  return { tile: now.tile, resolution: now.resolution, cells, outlines, counts: pick(now), previous: pick(before) }
}

function outlinesOfBoth(now: CountedTile, before: CountedTile): Outlines {
  const known = joined.get(now.cells)
  if (known?.others === before.cells) return known.outlines
  const fresh = before.cells.filter((cell) => indexOfCell(now.cells, cell) < 0)
  const cells = BigUint64Array.from([...now.cells, ...fresh]).sort()
  const outlines = collected(cells, [presentOutlines(now), presentOutlines(before)])
  joined.set(now.cells, { others: before.cells, outlines })
  return outlines
}
