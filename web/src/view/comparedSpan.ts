import { type CutDays, comparedPeriod } from '@ochag/api/contract/comparedPeriod'
import type { Region } from '@ochag/api/contract/region'
import { addDays } from './days'
import { lastShownDay } from './lastDay'
import { type Period, resolvePeriod } from './period'
import type { ViewFilter } from './view'

/** What is known of the region's present. */
export type Present = Pick<Region, 'today' | 'lastDay' | 'now'>

/**
 * Up to which time of its last day a period has come, where that is today: until now, or not at all where no appeal of
 * today is known yet. Undefined for a period that is over.
 */
export function comeUpTo({ today, lastDay, now }: Present, { to }: Period): string | undefined {
  if (to !== addDays(today, 1)) return undefined
  return lastDay === today ? now : '00:00'
}

/** The days that a filter's period is compared with; the last one is cut where today has come no further. */
export function comparedSpan(
  present: Present,
  filter: Pick<ViewFilter, 'period' | 'compare'>,
  comparison = filter.compare,
): CutDays {
  const period = resolvePeriod(filter, lastShownDay(present))
  const until = comeUpTo(present, period)
  return { ...comparedPeriod(period, comparison), ...(until && { until }) }
}
