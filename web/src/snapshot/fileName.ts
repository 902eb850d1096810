import type { Metric } from '@ochag/api/contract/metrics'
import { addDays } from '../view/days'
import type { Period } from '../view/period'

/** What a file is of. */
export interface FileSubject {
  region: string
  metric: Metric
  period: Period
}

/** A name that says what is in the file: `ochag-leningrad-count-2026-10-27--2026-11-25-1920x1080.png`. */
export function fileName({ region, metric, period: { from, to } }: FileSubject, ending: string): string {
  const code = region.replace(/[^A-Za-z0-9-]+/g, '-')
  return `ochag-${code}-${metric}-${from}--${addDays(to, -1)}${ending}`
}
