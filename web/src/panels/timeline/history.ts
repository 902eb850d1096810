import type { Region } from '@ochag/api/contract/region'
import type { Bucket } from '@ochag/api/contract/series'
import { addDays, daysBetween } from '../../view/days'
import type { Period } from '../../view/period'

/** How long after the last appeal the axis still reaches to today. */
const QUIET_DAYS = 60

/** The days of the region's whole history; null while there is none. */
export function historyOf(region: Pick<Region, 'firstDay' | 'lastDay' | 'today'>): Period | null {
  const { firstDay, lastDay, today } = region
  if (!firstDay || !lastDay) return null
  const last = lastDay < today && daysBetween(lastDay, today) <= QUIET_DAYS ? today : lastDay
  return { from: firstDay, to: addDays(last, 1) }
}

const LONGEST_BY_DAY = 124
const LONGEST_BY_WEEK = 3 * 366

/** The bucket that gives a readable number of bars: about a hundred. */
export function bucketFor({ from, to }: Period): Bucket {
  const days = daysBetween(from, to)
  if (days <= LONGEST_BY_DAY) return 'day'
  return days <= LONGEST_BY_WEEK ? 'week' : 'month'
}
