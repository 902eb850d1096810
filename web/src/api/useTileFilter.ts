import type { FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { useFilterQuery } from './useFilterQuery'

/** The query of hexagons: with what a period is compared changes none of them, and must not ask for them again. */
export function useTileFilter(filter: ViewFilter): FilterQuery | null {
  const query = useFilterQuery(filter)
  if (!query) return null
  const { compare: _, ...rest } = query
  return rest
}
