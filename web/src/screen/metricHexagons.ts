import type { Status } from '@ochag/api/contract/common'
import type { Metric } from '@ochag/api/contract/metrics'
import type { ShownTiles } from '../api/shownTiles'
import { comparedSpan, type Present } from '../view/comparedSpan'
import type { ViewFilter } from '../view/view'

/** Tiles and what their colours say. */
export interface MetricTiles extends ShownTiles {
  metric: Metric
}

/** Statuses of appeals that are not closed. */
const OPEN: readonly Status[] = ['new', 'in_progress', 'returned', 'deferred']

/** The metrics that hexagons have; the others are known of municipalities alone. */
const OF_HEXAGONS: readonly Metric[] = ['count', 'open', 'change']

/** Whether hexagons have a metric. */
export function hexagonsHave(metric: Metric): boolean {
  return OF_HEXAGONS.includes(metric)
}

/** What the halves of a split map show: what one half has for itself, else the appeals. */
export function metricOfHalves(metric: Metric): Metric {
  return metric === 'open' ? metric : 'count'
}

/** The filter that counts a metric's appeals; null where it admits none: all of them would be closed, for example. */
export function countedFilter(metric: Metric, filter: ViewFilter): ViewFilter | null {
  if (metric !== 'open') return filter
  const status = filter.status.length === 0 ? [...OPEN] : filter.status.filter((one) => OPEN.includes(one))
  return status.length > 0 ? { ...filter, status } : null
}

/** The same filter over the period that is compared with. */
export function comparedFilter(filter: ViewFilter, present: Present): ViewFilter {
  return { ...filter, period: comparedSpan(present, filter) }
}
