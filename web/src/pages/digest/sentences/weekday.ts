import { changeBeyondChance } from '@ochag/api/analysis/change'
import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { relationTo } from './relation'
import type { Telling } from './telling'

type Total = Extract<DigestStatement, { code: 'total' }>

/** The same days of so many weeks before. */
export const SAME_DAYS = 4

/** How a day stands to the same day of the four weeks before, and what that means beside the mean of all days before. */
export interface Weekday {
  mean: number
  /** Beyond chance more or less than on that day of the week; usual within it. */
  how: 'more' | 'less' | 'usual'
  /** Whether it says the same as the mean of all days, something else, or explains it. */
  beside: 'agrees' | 'differs' | 'explains' | 'adds'
}

/** What the day of the week tells of a total; null where it is not known. */
export function weekdayOf({ count, usual, weekday }: Total, { digest }: Telling): Weekday | null {
  if (weekday === null) return null
  const beyond = changeBeyondChance(count, weekday, 1 / SAME_DAYS)
  const how = beyond === 'up' ? 'more' : beyond === 'down' ? 'less' : 'usual'
  const relation = relationTo(count, usual, digest.period.usual?.units ?? 1).how
  const among = relation === 'same' || relation === 'unknown' ? 'usual' : relation === 'less' ? 'less' : 'more'
  return { mean: weekday / SAME_DAYS, how, beside: besideOf(how, among) }
}

function besideOf(how: Weekday['how'], among: Weekday['how']): Weekday['beside'] {
  if (how === 'usual') return among === 'usual' ? 'adds' : 'explains'
  return how === among ? 'agrees' : 'differs'
}
