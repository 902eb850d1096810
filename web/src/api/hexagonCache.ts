import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { Change } from '@ochag/api/contract/live'
import type { TopicAnswer } from '@ochag/api/contract/topic'
import type { QueryClient } from '@tanstack/react-query'
import type { Versioned } from './answer'
import { applyChange, changedCells, type HexagonScope } from './applyChange'
import type { TopicNode } from './matchDelta'

/** The key of a hexagon answer: everything that live changes must know of the question. */
export type HexagonKey = ['hexagons', (HexagonScope & { resolution: number }) | null]

/** An answer brought up to the changes as far as can be told; those that it already contains are passed over. */
export function caughtUp(
  { version, answer }: Versioned<HexagonAnswer>,
  changes: readonly Change[],
  scope: HexagonScope,
  topics: readonly TopicNode[],
): Versioned<HexagonAnswer> {
  if (!canTell(scope, topics)) return { version, answer }
  const missing = changes.filter((change) => change.version > version)
  return {
    version: missing.at(-1)?.version ?? version,
    answer: missing.reduce((current, change) => applyChange(current, change, scope, topics), answer),
  }
}

/** Applies a change to every hexagon answer in the cache; returns the cells that changed on the screen. */
export function patchHexagons(cache: QueryClient, change: Change): string[] {
  const topics = knownTopics(cache)
  return cache
    .getQueryCache()
    .findAll({ queryKey: ['hexagons'] })
    .flatMap((query) => {
      const [, scope] = query.queryKey as HexagonKey
      const before = cache.getQueryData<Versioned<HexagonAnswer>>(query.queryKey)
      if (!scope || !before) return []
      if (!canTell(scope, topics)) void cache.invalidateQueries({ queryKey: query.queryKey, exact: true })
      const after = caughtUp(before, [change], scope, topics)
      if (after.version !== before.version) cache.setQueryData(query.queryKey, after)
      return query.isActive() ? changedCells(before.answer, after.answer) : []
    })
}

/** The topic tree as far as any answer has told it. */
export function knownTopics(cache: QueryClient): readonly TopicNode[] {
  const [first] = cache
    .getQueriesData<Versioned<TopicAnswer>>({ queryKey: ['topics'] })
    .flatMap(([, data]) => data ?? [])
  return first?.answer.topics ?? []
}

/** Without the tree it is unknown which topics stand below those of the filter. */
function canTell(scope: HexagonScope, topics: readonly TopicNode[]): boolean {
  return !scope.topic || topics.length > 0
}
