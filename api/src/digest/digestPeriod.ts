import type { DigestPeriod, DigestUnit } from '../contract/digest'

const MILLISECONDS = 86_400_000

/** How long each unit is in days, and how many of them before it are what is usual. */
const UNITS = { day: { days: 1, usual: 7 }, week: { days: 7, usual: 4 } } as const

const WEEK = 7

/** With the same day of so many weeks before a day is compared. */
const SAME_DAYS = 4

/**
 * The days of a digest and those that it is compared with: a day with the seven before and with the same day of the four
 * weeks before, a week with the four before. Where
 * the data begin later, or its last day is not over, there is nothing to compare with.
 * @param first first day of the digest, of a week its Monday
 * @param known the first local day that has data, null without any, and the local day of now
 */
export function digestPeriod(
  unit: DigestUnit,
  first: string,
  known: { firstDay: string | null; today: string },
): DigestPeriod {
  const { days, usual } = UNITS[unit]
  const to = addDays(first, days)
  const finished = to <= known.today
  const reach = (count: number) => {
    const from = addDays(first, -days * count)
    return finished && known.firstDay !== null && known.firstDay <= from ? { from, to: first } : null
  }
  const before = reach(usual)
  const weeks = unit === 'day' && reach(WEEK * SAME_DAYS) !== null
  return {
    unit,
    from: first,
    to,
    finished,
    previous: reach(1),
    usual: before && { ...before, units: usual },
    sameDays: weeks ? Array.from({ length: SAME_DAYS }, (_, index) => addDays(first, -WEEK * (index + 1))) : null,
  }
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10)
}
