import { type Dimension, type FilterQuery, filterQuery } from '../view/filterQuery'
import { lastShownDay } from '../view/lastDay'
import type { ViewFilter } from '../view/view'
import { useRegion } from './useRegion'

/** The query that a filter means today; null until the region has said what day it is. */
export function useFilterQuery(filter: ViewFilter, without?: Dimension): FilterQuery | null {
  const region = useRegion()
  return region.data ? filterQuery(filter, lastShownDay(region.data), without) : null
}
