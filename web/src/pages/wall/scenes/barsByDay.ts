import type { BarValue } from '../../../charts/bars'

const TICKS = 5
/** Quiet, as what is not over yet. */
const UNFINISHED = '--quiet'

/** How a day is written below its bar, and with its count. */
export interface DayWords {
  day(start: string): string
  value(start: string, count: number): string
  today: string
}

/** Bars of days with a word below every few of them; today is not over, so it is pale and says what it is. */
export function barsByDay(
  points: readonly { start: string; count: number }[],
  today: string | null,
  { day, value, today: word }: DayWords,
): BarValue[] {
  const every = Math.max(1, Math.ceil(points.length / TICKS))
  const hasToday = points.at(-1)?.start === today
  return points.map(({ start, count }, index) => {
    const text = value(start, count)
    if (start === today) return { key: start, value: count, text, tick: word, color: UNFINISHED }
    const crowdsToday = hasToday && points.length - 1 - index < every / 2
    return { key: start, value: count, text, ...(index % every === 0 && !crowdsToday ? { tick: day(start) } : {}) }
  })
}
