/** A calendar day as the contract writes it, `YYYY-MM-DD`; comparing the texts compares the days. */
export type Day = string

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MILLISECONDS = 86_400_000

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether the text is a day of the calendar: 30 February is not. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? toTime(text) : Number.NaN
  return !Number.isNaN(time) && toDay(time) === text
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * MILLISECONDS)
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(toTime(day))
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  return toDay(first + (Math.min(date.getUTCDate(), length) - 1) * MILLISECONDS)
}

/** The day of a moment in a time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}

/** How many days lie from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / MILLISECONDS)
}
