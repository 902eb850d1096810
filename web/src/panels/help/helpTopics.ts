import type { Metric } from '@ochag/api/contract/metrics'

/** A figure that may need explaining: every metric, and what stands beside it. */
export type HelpTopic = Metric | 'comparison' | 'unlocated' | 'trend'

/** Where the page about the data says all about it. */
export function anchorOf(topic: HelpTopic): string {
  switch (topic) {
    case 'comparison':
      return 'notable'
    case 'unlocated':
      return 'places'
    case 'trend':
      return 'metric-count'
    default:
      return `metric-${topic}`
  }
}
