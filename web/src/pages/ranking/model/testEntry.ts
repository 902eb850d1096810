import type { PartMeasures } from '@ochag/api/contract/measures'
import { NO_MEASURES } from '@ochag/api/contract/metrics'
import type { Entry } from './ranked'

/** Measures of nothing, with changes. */
export function measures(changes: Partial<PartMeasures> = {}): PartMeasures {
  return { ...NO_MEASURES, ...changes }
}

/** An entry of these measures. */
export function entry(code: string, now: Partial<PartMeasures>, changes: Partial<Entry> = {}): Entry {
  return { code, name: code, residents: null, now: measures(now), before: null, ...changes }
}
