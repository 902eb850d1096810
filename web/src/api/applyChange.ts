import type { Change, Delta } from '@ochag/api/contract/live'
import type { Totals } from '@ochag/api/contract/totals'
import { ancestorOf, cellNumber, cellText, indexOfCell } from '../hexagons/cell'
import { type CountedTile, tileResolution } from '../hexagons/tile'
import { type DeltaFilter, matcherOf, type TopicNode } from './matchDelta'

/** The tile after the change; the very same object where the change does not concern it. */
export function applyToTile(
  tile: CountedTile,
  change: Pick<Change, 'deltas'>,
  filter: DeltaFilter,
  topics: readonly TopicNode[],
): CountedTile {
  const added = countsInside(tile, change.deltas.filter(matcherOf(filter, topics)))
  if (added.size === 0) return tile
  const counts = tile.counts.slice()
  let whole = true
  for (const [cell, count] of added) {
    const index = indexOfCell(tile.cells, cell)
    const next = (counts[index] ?? 0) + count
    if (index < 0 || next <= 0) whole = false
    else counts[index] = next
  }
  return whole ? { ...tile, counts } : { ...tile, ...merged(tile, added) }
}

/** The totals after the change; the very same object where the change does not concern them. */
export function applyToTotals(
  totals: Totals,
  change: Pick<Change, 'deltas'>,
  filter: DeltaFilter,
  topics: readonly TopicNode[],
): Totals {
  const matching = change.deltas.filter(matcherOf(filter, topics))
  if (matching.length === 0) return totals
  return {
    ...totals,
    total: totals.total + sum(matching),
    unlocated: totals.unlocated + sum(matching.filter((delta) => delta.cell === null)),
  }
}

/** The cells whose counts differ between two states of a tile and that are still there. */
export function changedCells(before: CountedTile, after: CountedTile): string[] {
  if (before === after) return []
  const changed = after.cells.filter((cell, index) => {
    const at = before.cells === after.cells ? index : indexOfCell(before.cells, cell)
    return before.counts[at] !== after.counts[index]
  })
  return Array.from(changed, cellText)
}

function sum(deltas: Delta[]): number {
  return deltas.reduce((total, delta) => total + delta.count, 0)
}

/** What the deltas add to the cells of the tile; what cancels out is left out. */
function countsInside({ tile, resolution }: CountedTile, deltas: Delta[]): Map<bigint, number> {
  const [whole, coarse] = [cellNumber(tile), tileResolution(resolution)]
  const counts = new Map<bigint, number>()
  for (const { cell, count } of deltas) {
    const number = cell === null ? null : cellNumber(cell)
    if (number === null || ancestorOf(number, coarse) !== whole) continue
    const parent = ancestorOf(number, resolution)
    counts.set(parent, (counts.get(parent) ?? 0) + count)
  }
  return new Map([...counts].filter(([, count]) => count !== 0))
}

/** Cells and counts with others added: new cells come in their place, those that reach zero go. */
function merged({ cells, counts }: CountedTile, added: Map<bigint, number>): Pick<CountedTile, 'cells' | 'counts'> {
  const fresh = [...added.keys()].filter((cell) => indexOfCell(cells, cell) < 0)
  const all = BigUint64Array.from([...cells, ...fresh]).sort()
  const countOf = (cell: bigint) => (counts[indexOfCell(cells, cell)] ?? 0) + (added.get(cell) ?? 0)
  const left = all.filter((cell) => countOf(cell) > 0)
  return { cells: left, counts: Uint32Array.from(left, countOf) }
}
