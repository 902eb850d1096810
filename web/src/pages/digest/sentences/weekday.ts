import { changeBeyondChance } from '@ochag/api/analysis/change'
import type { DigestChange, DigestStatement } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../grammar/sentence'
import { isUsual, relationTo } from './relation'
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
  const among = amongDays({ count, usual }, digest)
  return { mean: weekday / SAME_DAYS, how, beside: besideOf(how, among) }
}

/** How a count stands to the mean of all days before. */
function amongDays(figure: Pick<Total, 'count' | 'usual'>, { period }: Telling['digest']): Weekday['how'] {
  const { how } = relationTo(figure.count, figure.usual, period.usual?.units ?? 1)
  if (how === 'same' || how === 'unknown') return 'usual'
  return how === 'less' ? 'less' : 'more'
}

function besideOf(how: Weekday['how'], among: Weekday['how']): Weekday['beside'] {
  if (how === 'usual') return among === 'usual' ? 'adds' : 'explains'
  return how === among ? 'agrees' : 'differs'
}

/** How one language says what its {@link tellOtherwise} puts together. */
interface OtherwiseWords {
  weekday(weekday: Weekday, telling: Telling): Sentence[]
  chance(chance: number | null): Sentence[]
}

/** What is usual on that day of the week; where that explains the difference, chance is not asked about. */
export function tellOtherwise(total: Total, telling: Telling, words: OtherwiseWords): Sentence[] {
  const weekday = weekdayOf(total, telling)
  const said = weekday ? words.weekday(weekday, telling) : []
  const wonder = !isUsual(total, telling) && (!weekday || weekday.beside === 'agrees')
  return wonder ? [...said, ...words.chance(total.chance)] : said
}

type Change = Pick<DigestChange, 'count' | 'usual' | 'weekday'>

/** How far a change is from what it is judged by: its day of the week where that is known, else all days or weeks before. */
export function distanceOf({ count, usual, weekday }: Change, { digest }: Telling): number {
  return weekday == null ? count - (usual ?? 0) / (digest.period.usual?.units ?? 1) : count - weekday / SAME_DAYS
}

/** What the day of the week adds to a change: its mean, and whether that says the same as the mean of all days before. */
export interface ChangeWeekday {
  mean: number
  how: 'more' | 'less'
  agrees: boolean
}

/** What the day of the week adds to a change; null where it is not known, or where nobody wrote on any of these days. */
export function changeWeekday(change: Change, telling: Telling): ChangeWeekday | null {
  const { count, usual, weekday } = change
  if (weekday == null || (weekday === 0 && usual === 0)) return null
  const how = distanceOf(change, telling) > 0 ? 'more' : 'less'
  return { mean: weekday / SAME_DAYS, how, agrees: amongDays({ count, usual }, telling.digest) === how }
}
