import type { Delta } from '@ochag/api/contract/live'
import type { Topic } from '@ochag/api/contract/topic'
import type { FilterQuery } from '../view/filterQuery'

/** The part of a filter that deltas are measured with. */
export type DeltaFilter = FilterQuery

/** A node of the topic tree, as far as descendants are concerned. */
export type TopicNode = Pick<Topic, 'code' | 'parent'>

const NONE = 'none'

/** A test whether a delta counts under the filter; it means what the server's filter means. */
export function matcherOf(filter: DeltaFilter, topics: readonly TopicNode[]): (delta: Delta) => boolean {
  const wanted = filter.topic && withDescendants(filter.topic, topics)
  return (delta) =>
    delta.day >= filter.from &&
    delta.day < filter.to &&
    (!wanted || wanted.has(delta.topic ?? NONE)) &&
    (!filter.municipality || filter.municipality.includes(delta.municipality ?? NONE)) &&
    (!filter.source || filter.source.includes(delta.source)) &&
    (filter.status ? filter.status.includes(delta.status) : delta.status !== 'rejected') &&
    (!filter.kind || filter.kind.includes(delta.kind)) &&
    (!filter.located || (filter.located === 'true') === (delta.cell !== null))
}

/** The topics and all below them; in the tree parents stand before their children. */
function withDescendants(wanted: readonly string[], topics: readonly TopicNode[]): Set<string> {
  const found = new Set(wanted)
  for (const { code, parent } of topics) if (parent !== null && found.has(parent)) found.add(code)
  return found
}
