const DAY = 86_400_000
const HOUR = 3_600_000

/** The local day of an instant, `YYYY-MM-DD`. */
export function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}

/** The day so many days later; negative is earlier. */
export function addDays(day: string, days: number): string {
  return new Date(dayNumber(day) * DAY + days * DAY).toISOString().slice(0, 10)
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** The day of this number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** All days from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const count = Math.max(0, dayNumber(last) - dayNumber(first) + 1)
  return Array.from({ length: count }, (_, index) => addDays(first, index))
}

/** 0 is Monday. */
export function weekday(day: string): number {
  return (dayNumber(day) + 3) % 7
}

/** When the local day begins, in milliseconds. */
export function startOfDay(day: string, timeZone: string): number {
  const guess = Date.parse(`${day}T00:00:00Z`)
  return guess - offsetAt(guess - offsetAt(guess, timeZone), timeZone)
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(instant)
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  )
  const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0)
  return Math.round((local - instant) / (HOUR / 4)) * (HOUR / 4)
}
