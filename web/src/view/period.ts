import { addDays, addMonths, type Day } from './days'
import type { ViewFilter } from './view'

/** Days from the first one to the day after the last. */
export interface Period {
  from: Day
  to: Day
}

export type PresetName = '7d' | '30d' | 'quarter' | 'year' | 'all'

export interface Preset {
  name: PresetName
  period: Period
}

const DEFAULT_DAYS = 30

/** Days that ask for everything where the region does not say when its appeals begin. */
const BEGINNING = '1990-01-01'

/** The days that a filter asks for: its own or the last thirty, today included. */
export function resolvePeriod(filter: Pick<ViewFilter, 'period'>, today: Day): Period {
  return filter.period ?? lastDays(today, DEFAULT_DAYS)
}

/** The periods offered by one click, all up to and including today. */
export function presets(today: Day, firstDay: Day | null = null): Preset[] {
  const to = addDays(today, 1)
  const first = firstDay && firstDay < to ? firstDay : BEGINNING
  return [
    { name: '7d', period: lastDays(today, 7) },
    { name: '30d', period: lastDays(today, DEFAULT_DAYS) },
    { name: 'quarter', period: { from: addMonths(to, -3), to } },
    { name: 'year', period: { from: addMonths(to, -12), to } },
    { name: 'all', period: { from: first, to } },
  ]
}

/** The preset that a period is, if it is one. */
export function presetOf(period: Period, today: Day, firstDay: Day | null = null): PresetName | null {
  const found = presets(today, firstDay).find((preset) => samePeriod(preset.period, period))
  return found?.name ?? null
}

function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}

function lastDays(today: Day, days: number): Period {
  return { from: addDays(today, 1 - days), to: addDays(today, 1) }
}
