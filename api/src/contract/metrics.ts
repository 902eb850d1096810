import type { Measures } from './measures'

/** Every way to look at appeals, in the order in which it is offered. Free of schemas, for the interface. */
export const METRICS = [
  'count',
  'per10k',
  'open',
  'overdue',
  'firstResponse',
  'resolution',
  'returned',
  'severity',
  'change',
  'norm',
] as const
export type Metric = (typeof METRICS)[number]

/** What a hexagon can be coloured by: everything that needs neither residents nor a baseline. */
export const HEXAGON_METRICS: readonly Metric[] = METRICS.filter((metric) => metric !== 'per10k' && metric !== 'norm')

/** What became of appeals, which no rollup knows: it costs the more the longer the period is. */
const OUTCOME_METRICS: readonly Metric[] = ['overdue', 'resolution', 'returned']

/** Whether a metric is about what became of appeals. */
export function needsOutcomes(metric: Metric): boolean {
  return OUTCOME_METRICS.includes(metric)
}

/** With what a period is compared: the equally long one just before, or the same days a year ago. */
export const COMPARISONS = ['previous', 'year'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What a metric is measured in: appeals, appeals per 10 000 residents, a share of one, seconds, or weighted appeals. */
export type Unit = 'appeals' | 'per10k' | 'share' | 'seconds' | 'weight'

export const UNITS: Record<Metric, Unit> = {
  count: 'appeals',
  per10k: 'per10k',
  open: 'appeals',
  overdue: 'share',
  firstResponse: 'seconds',
  resolution: 'seconds',
  returned: 'share',
  severity: 'weight',
  change: 'share',
  norm: 'share',
}

/**
 * The value of a metric in its unit; null where it means nothing: no residents, no deadlines, nothing to compare with.
 * `change` is relative: 0.31 for a rise by 31 %.
 */
export function metricValue(metric: Metric, measures: Measures, residents: number | null): number | null {
  switch (metric) {
    case 'count':
      return measures.count
    case 'per10k':
      return ratio(measures.count * 10_000, residents)
    case 'open':
      return measures.open
    case 'overdue':
      return ratio(measures.late, measures.withDeadline)
    case 'firstResponse':
      return measures.medianResponse
    case 'resolution':
      return measures.medianResolution
    case 'returned':
      return ratio(measures.returned, measures.closed)
    case 'severity':
      return measures.weight
    case 'change':
      return measures.previous === null ? null : ratio(measures.count - measures.previous, measures.previous)
    case 'norm':
      return ratio(measures.count, measures.expected)
  }
}

function ratio(part: number, whole: number | null): number | null {
  return whole ? part / whole : null
}

/** What is measured where there is no appeal in either period. */
export const NO_MEASURES: Measures = {
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
}
