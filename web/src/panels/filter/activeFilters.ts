import type { ViewFilter } from '../../view/view'

const DIMENSIONS = ['topic', 'municipality', 'source', 'status', 'kind'] as const

/** One thing that narrows the filter, and the filter without it. */
export interface ActiveFilter {
  dimension: (typeof DIMENSIONS)[number] | 'period' | 'unlocated'
  value: string
  without: Partial<ViewFilter>
}

/** Everything that narrows the filter, in the order of the panel. */
export function activeFilters(filter: ViewFilter): ActiveFilter[] {
  const period: ActiveFilter[] = filter.period ? [{ dimension: 'period', value: '', without: { period: null } }] : []
  const unlocated: ActiveFilter[] = filter.unlocated
    ? [{ dimension: 'unlocated', value: '', without: { unlocated: false } }]
    : []
  return [...period, ...DIMENSIONS.flatMap((dimension) => chosen(filter, dimension)), ...unlocated]
}

function chosen(filter: ViewFilter, dimension: (typeof DIMENSIONS)[number]): ActiveFilter[] {
  const values: readonly string[] = filter[dimension]
  return values.map((value) => ({
    dimension,
    value,
    without: { [dimension]: values.filter((other) => other !== value) },
  }))
}

/** A list with a value put in or, where it is in already, taken out. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
