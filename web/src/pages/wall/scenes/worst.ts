import type { PartMeasures } from '@ochag/api/contract/measures'
import { type Metric, metricValue, UNITS } from '@ochag/api/contract/metrics'
import { NONE } from '../../../panels/shared/none'

/** A municipality with what is measured; `value` is what it is ranked by. */
export interface Ranked {
  code: string
  value: number
  measures: PartMeasures
}

/** Shares and rates of fewer appeals than this are chance, and rank nobody. */
export const LEAST_APPEALS = 10

/** Municipalities by a metric, the worst first; those for which it means nothing are left out. */
export function worstMunicipalities(
  metric: Metric,
  parts: readonly PartMeasures[],
  residents: ReadonlyMap<string, number | null>,
): Ranked[] {
  const needsMany = !['appeals', 'weight'].includes(UNITS[metric])
  return parts
    .flatMap((measures) => {
      const { municipality: code } = measures
      if (code === undefined || code === NONE || (needsMany && measures.count < LEAST_APPEALS)) return []
      const value = metricValue(metric, measures, residents.get(code) ?? null)
      return value === null ? [] : [{ code, value, measures }]
    })
    .sort((one, other) => other.value - one.value || one.code.localeCompare(other.code))
}
