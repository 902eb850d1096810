import { addDays, type Day } from './days'

/** Data that ended longer ago than this is history: its end is what people want to see. */
const FRESH_DAYS = 30

/** The day from which periods count back: today, or the end of the data where that is long past. */
export function lastShownDay({ today, lastDay }: { today: Day; lastDay: Day | null }): Day {
  return lastDay !== null && lastDay < addDays(today, -FRESH_DAYS) ? lastDay : today
}
