import { addDays, dayNumber, dayOf, localDay, startOfDay, weekday } from '../../demo/localDay'
import { createRandom, noise } from '../../demo/random'

/** Monday to Sunday. */
const WEEK = [1.2, 1.15, 1.1, 1.05, 1, 0.55, 0.45]
const YEARS = 3

/** One day of the facts. */
export interface FactDay {
  /** Days since 1970-01-01. */
  number: number
  /** Local midnight, seconds since 1970. */
  start: number
  /** How many facts it has. */
  facts: number
}

/** First and last day of three whole years that end with the last full day before an instant. */
export function factSpan(now: Date, timeZone: string): { firstDay: string; lastDay: string } {
  const today = localDay(now, timeZone)
  const firstDay = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`.replace('-02-29', '-02-28')
  return { firstDay, lastDay: addDays(today, -1) }
}

/** Shares the facts out to the days: busier on Mondays, in winter, and a little more every year. */
export function buildCalendar(
  seed: string,
  rows: number,
  span: { firstDay: string; lastDay: string },
  timeZone: string,
): FactDay[] {
  const random = createRandom(seed, 'calendar')
  const first = dayNumber(span.firstDay)
  const numbers = Array.from({ length: dayNumber(span.lastDay) - first + 1 }, (_, index) => first + index)
  const weights = numbers.map((number) => shapeOf(number, first) * noise(random, 0.12))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  return numbers.map((number, index) => {
    const before = Math.round((passed / total) * rows)
    passed += weights[index] ?? 0
    const facts = Math.round((passed / total) * rows) - before
    return { number, start: startOfDay(dayOf(number), timeZone) / 1000, facts }
  })
}

function shapeOf(number: number, first: number): number {
  const season = 1 + 0.25 * Math.cos((2 * Math.PI * (number % 365.25)) / 365.25)
  return (WEEK[weekday(dayOf(number))] ?? 1) * season * (1 + ((number - first) / 365) * 0.1)
}
