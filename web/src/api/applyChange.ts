import type { Hexagon, HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { Change, Delta } from '@ochag/api/contract/live'
import { cellToParent } from 'h3-js'
import { type Box, touchesBox } from './box'
import { type DeltaFilter, matcherOf, type TopicNode } from './matchDelta'

/** What a hexagon answer was asked for. */
export interface HexagonScope extends DeltaFilter {
  box: Box
}

/** The answer after the change; the very same object where the change does not concern it. */
export function applyChange(
  answer: HexagonAnswer,
  change: Pick<Change, 'deltas'>,
  scope: HexagonScope,
  topics: readonly TopicNode[],
): HexagonAnswer {
  const matching = change.deltas.filter(matcherOf(scope, topics))
  if (matching.length === 0) return answer
  return {
    ...answer,
    total: answer.total + sum(matching),
    unlocated: answer.unlocated + sum(matching.filter((delta) => delta.cell === null)),
    hexagons: addTo(answer.hexagons, parentCounts(matching, answer.resolution), scope.box),
  }
}

/** The cells whose counts differ between two answers of one resolution. */
export function changedCells(before: HexagonAnswer, after: HexagonAnswer): string[] {
  const former = new Map(before.hexagons.map(({ cell, count }) => [cell, count]))
  return after.hexagons.filter(({ cell, count }) => former.get(cell) !== count).map(({ cell }) => cell)
}

function sum(deltas: Delta[]): number {
  return deltas.reduce((total, delta) => total + delta.count, 0)
}

function parentCounts(deltas: Delta[], resolution: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { cell, count } of deltas) {
    if (cell === null) continue
    const parent = cellToParent(cell, resolution)
    counts.set(parent, (counts.get(parent) ?? 0) + count)
  }
  return counts
}

/** Hexagons with counts added: those that reach zero go, new ones come when they touch the box. */
function addTo(hexagons: Hexagon[], counts: Map<string, number>, box: Box): Hexagon[] {
  const known = new Set(hexagons.map(({ cell }) => cell))
  const changed = hexagons.map((hexagon) => {
    const count = counts.get(hexagon.cell)
    return count ? { ...hexagon, count: hexagon.count + count } : hexagon
  })
  const added = [...counts].filter(([cell]) => !known.has(cell) && touchesBox(cell, box))
  return [...changed, ...added.map(([cell, count]) => ({ cell, count }))].filter(({ count }) => count > 0)
}
