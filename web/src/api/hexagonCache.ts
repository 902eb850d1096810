import type { Change } from '@ochag/api/contract/live'
import type { TopicAnswer } from '@ochag/api/contract/topic'
import type { Totals } from '@ochag/api/contract/totals'
import type { Query, QueryClient } from '@tanstack/react-query'
import type { CountedTile } from '../hexagons/tile'
import type { FilterQuery } from '../view/filterQuery'
import type { Versioned } from './answer'
import { applyToTile, applyToTotals, changedCells } from './applyChange'
import type { DeltaFilter, TopicNode } from './matchDelta'

/** The question for one tile of hexagons. */
export interface TileScope extends FilterQuery {
  tile: string
  resolution: number
}

/** The key of a tile: everything that live changes must know of the question. */
export type TileKey = ['hexagons', TileScope]

/** The key of the totals of a filter. */
export type TotalsKey = ['totals', FilterQuery | null]

type Apply<Answer> = (answer: Answer, change: Change, filter: DeltaFilter, topics: readonly TopicNode[]) => Answer

/** An answer brought up to the changes as far as can be told; those that it already contains are passed over. */
export function caughtUp<Answer>(
  { version, answer }: Versioned<Answer>,
  apply: Apply<Answer>,
  changes: readonly Change[],
  filter: DeltaFilter,
  topics: readonly TopicNode[],
): Versioned<Answer> {
  if (!canTell(filter, topics)) return { version, answer }
  const missing = changes.filter((change) => change.version > version).map((change) => beyond(change, version))
  return {
    version: missing.at(-1)?.version ?? version,
    answer: missing.reduce((current, change) => apply(current, change, filter, topics), answer),
  }
}

/** The part of a change that came after a version: one that covers several versions may begin before it. */
function beyond(change: Change, version: number): Change {
  return { ...change, deltas: change.deltas.filter((delta) => (delta.version ?? change.version) > version) }
}

/** Applies a change to every tile and all totals in the cache; returns the cells that changed on the screen. */
export function patchHexagons(cache: QueryClient, change: Change): string[] {
  const topics = knownTopics(cache)
  for (const query of cache.getQueryCache().findAll({ queryKey: ['totals'] })) {
    const [, filter] = query.queryKey as TotalsKey
    if (filter) patch<Totals>(cache, query, applyToTotals, change, filter, topics)
  }
  return cache
    .getQueryCache()
    .findAll({ queryKey: ['hexagons'] })
    .flatMap((query) => {
      const [, scope] = query.queryKey as TileKey
      const patched = patch<CountedTile>(cache, query, applyToTile, change, scope, topics)
      return patched && query.isActive() ? changedCells(patched.before, patched.after) : []
    })
}

/** The topic tree as far as any answer has told it. */
export function knownTopics(cache: QueryClient): readonly TopicNode[] {
  const [first] = cache
    .getQueriesData<Versioned<TopicAnswer>>({ queryKey: ['topics'] })
    .flatMap(([, data]) => data ?? [])
  return first?.answer.topics ?? []
}

function patch<Answer>(
  cache: QueryClient,
  { queryKey }: Query,
  apply: Apply<Answer>,
  change: Change,
  filter: DeltaFilter,
  topics: readonly TopicNode[],
): { before: Answer; after: Answer } | null {
  const before = cache.getQueryData<Versioned<Answer>>(queryKey)
  if (!before) return null
  if (!canTell(filter, topics)) void cache.invalidateQueries({ queryKey, exact: true })
  const after = caughtUp(before, apply, [change], filter, topics)
  if (after.version !== before.version) cache.setQueryData(queryKey, after)
  return { before: before.answer, after: after.answer }
}

/** Without the tree it is unknown which topics stand below those of the filter. */
function canTell(filter: DeltaFilter, topics: readonly TopicNode[]): boolean {
  return !filter.topic || topics.length > 0
}
