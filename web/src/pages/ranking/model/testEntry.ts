import type { PartMeasures } from '@ochag/api/contract/measures'
import type { Entry } from './ranked'

/** Measures of nothing, with changes. */
export function measures(changes: Partial<PartMeasures> = {}): PartMeasures {
  return {
    count: 0,
    previous: 0,
    open: 0,
    overdue: 0,
    withDeadline: 0,
    late: 0,
    closed: 0,
    returned: 0,
    weight: 0,
    medianResponse: null,
    medianResolution: null,
    expected: null,
    ...changes,
  }
}

/** An entry of these measures. */
export function entry(code: string, now: Partial<PartMeasures>, changes: Partial<Entry> = {}): Entry {
  return { code, name: code, residents: null, now: measures(now), before: null, ...changes }
}
