import { comeUpTo } from '../view/comparedSpan'
import type { Dimension, FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { useFilterQuery } from './useFilterQuery'
import { useRegion } from './useRegion'

/**
 * The query of a question that also counts the compared period: while today is going on, that ends at the same time of its
 * last day. Null until the region has said what time it is.
 */
export function useComparedQuery(filter: ViewFilter, without?: Dimension): FilterQuery | null {
  const present = useRegion().data
  const query = useFilterQuery(filter, without)
  const compareUntil = present && query && comeUpTo(present, query)
  return query && compareUntil ? { ...query, compareUntil } : query
}
