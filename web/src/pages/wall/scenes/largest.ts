import type { PartMeasures } from '@ochag/api/contract/measures'
import { NONE } from '../../../panels/shared/none'

/** The topics of most appeals among those that have none below them. */
export function largestTopics(
  parts: readonly PartMeasures[],
  parents: ReadonlySet<string>,
  most: number,
): PartMeasures[] {
  return parts
    .filter(({ topic, count }) => topic !== undefined && topic !== NONE && count > 0 && !parents.has(topic))
    .sort((one, other) => other.count - one.count || (one.topic ?? '').localeCompare(other.topic ?? ''))
    .slice(0, most)
}
