import type { Metric } from '@ochag/api/contract/metrics'
import type { Aspect } from './ranked'

/** In which ways a metric can be ranked; none where it is never known. What is open now was never open then. */
export function aspectsOf(metric: Metric, comparable: boolean): Aspect[] {
  if (metric === 'norm') return []
  if (metric === 'change') return comparable ? ['change'] : []
  if (metric === 'open' || !comparable) return ['level']
  return ['change', 'level']
}

/** Whether ranking its changes needs all that the former period was, not only how many there were. */
export function needsFormer(metric: Metric): boolean {
  return ['overdue', 'returned', 'firstResponse', 'resolution', 'severity'].includes(metric)
}

/** Whether the number of appeals says more than what is ranked, which for some metrics is that number. */
export function countsApart(metric: Metric): boolean {
  return metric !== 'count' && metric !== 'change'
}
