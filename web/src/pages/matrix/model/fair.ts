import type { Metric } from '@ochag/api/contract/metrics'
import type { Cells } from './cells'
import type { Residents } from './values'

/** Whether values of a metric can be shrunk: rates and shares can, plain numbers and medians cannot. */
export function isShrunk(metric: Metric): boolean {
  return metric === 'per10k' || metric === 'overdue' || metric === 'returned'
}

/** Values shrunk towards those of the region. */
export function fairValues(_metric: Metric, _cells: Cells, _residents: Residents): ReadonlyMap<string, number | null> {
  return new Map()
}
