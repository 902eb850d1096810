import type { Kind, Status } from '@ochag/api/contract/common'
import type { Comparison } from '@ochag/api/contract/metrics'
import type { Day } from './days'
import { resolvePeriod } from './period'
import { EMPTY_VIEW, type ViewFilter } from './view'

/** The filter as every question sends it; what is absent does not narrow. */
export interface FilterQuery {
  from: Day
  to: Day
  until?: string | undefined
  topic?: string[]
  municipality?: string[]
  source?: string[]
  status?: Status[]
  kind?: Kind[]
  located?: 'true' | 'false'
  compare?: Comparison
  compareUntil?: string
}

/** The dimensions that a facet may leave out, so that it counts its own alternatives. */
export type Dimension = 'topic' | 'municipality' | 'source' | 'status' | 'kind'

/** Query parameters of a filter; `without` drops one dimension. */
export function filterQuery(filter: ViewFilter, today: Day, without?: Dimension): FilterQuery {
  return {
    ...resolvePeriod(filter, today),
    ...narrowing('topic', filter.topic, without),
    ...narrowing('municipality', filter.municipality, without),
    ...narrowing('source', filter.source, without),
    ...narrowing('status', filter.status, without),
    ...narrowing('kind', filter.kind, without),
    ...(filter.unlocated ? { located: 'false' as const } : {}),
    ...(filter.compare === EMPTY_VIEW.filter.compare ? {} : { compare: filter.compare }),
  }
}

function narrowing<Name extends Dimension, Value>(name: Name, values: Value[], without?: Dimension) {
  const narrows = name !== without && values.length > 0
  return (narrows ? { [name]: [...values].sort() } : {}) as { [Key in Name]?: Value[] }
}
