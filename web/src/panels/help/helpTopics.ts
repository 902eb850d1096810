import type { Metric } from '@ochag/api/contract/metrics'

/** Figures beside the metrics that need explaining, with where the page about the data says more. */
const BESIDE = {
  comparison: 'notable',
  chance: 'notable',
  unlocated: 'places',
  onScreen: 'places',
  trend: 'metric-count',
  timeline: 'metric-count',
  classes: 'figures',
  cell: 'figures',
  line: 'metric-count',
  estimate: 'figures',
  interval: 'figures',
} as const

/** A figure that may need explaining: every metric, and what stands beside it. */
export type HelpTopic = Metric | keyof typeof BESIDE

/** Where the page about the data says all about it. */
export function anchorOf(topic: HelpTopic): string {
  return isBeside(topic) ? BESIDE[topic] : `metric-${topic}`
}

function isBeside(topic: HelpTopic): topic is keyof typeof BESIDE {
  return topic in BESIDE
}
