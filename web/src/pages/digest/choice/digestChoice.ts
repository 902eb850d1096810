import type { DigestUnit } from '@ochag/api/contract/digest'
import { DIGEST_PARTS, type DigestPart } from '@ochag/api/contract/digestParts'
import { addDays, type Day, isDay } from '../../../view/days'

/** Which digest the page shows. */
export interface DigestChoice {
  unit: DigestUnit
  /** Its first day; of a week its Monday. */
  first: Day
  /** Code of the municipality; null for the region. */
  municipality: string | null
  /** The figure whose appeals are listed; null for the digest itself. */
  part: DigestPart | null
}

interface Known {
  today: Day
  lastDay: Day | null
}

const LONGEST_CODE = 100

/** Days in each unit. */
export const LENGTHS = { day: 1, week: 7 } as const

/** The digest that an address asks for; without a valid day, the last one that is over and has data. */
export function choiceOf(search: string, known: Known): DigestChoice {
  const parameters = new URLSearchParams(search)
  const [day, week, area] = ['day', 'week', 'area'].map((name) => parameters.get(name))
  const part = DIGEST_PARTS.find((one) => one === parameters.get('part')) ?? null
  const municipality = area && area.length <= LONGEST_CODE ? area : null
  if (week && isDay(week)) return { unit: 'week', first: mondayOf(week), municipality, part }
  return { unit: 'day', first: day && isDay(day) ? day : lastOver(known), municipality, part }
}

/** The address of a digest; language and theme of the link that one came by stay in it. */
export function choiceAddress({ unit, first, municipality, part }: DigestChoice, search = ''): string {
  const parameters = new URLSearchParams({ [unit]: first })
  if (municipality !== null) parameters.set('area', municipality)
  if (part !== null) parameters.set('part', part)
  const former = new URLSearchParams(search)
  for (const name of ['lang', 'theme']) {
    const value = former.get(name)
    if (value !== null) parameters.set(name, value)
  }
  return `/digest?${parameters}`
}

/** The digest so many days or weeks later, or earlier for a negative number. */
export function shifted(choice: DigestChoice, steps: number): DigestChoice {
  return { ...choice, first: addDays(choice.first, steps * LENGTHS[choice.unit]) }
}

/** The same time in another unit: the week around a day, or the last day of a week that is over. */
export function inUnit(choice: DigestChoice, unit: DigestUnit, known: Known): DigestChoice {
  if (unit === choice.unit) return choice
  if (unit === 'week') return { ...choice, unit, first: mondayOf(choice.first) }
  const sunday = addDays(choice.first, 6)
  const last = lastOver(known)
  return { ...choice, unit, first: sunday > last && choice.first <= last ? last : sunday }
}

/** The digest of the unit that a day lies in. */
export function around(choice: DigestChoice, day: Day): DigestChoice {
  return { ...choice, first: choice.unit === 'week' ? mondayOf(day) : day }
}

/** Whether nothing of it has happened yet. */
export function isToCome({ first }: DigestChoice, { today }: Pick<Known, 'today'>): boolean {
  return first > today
}

/** The days that it sums up, `to` exclusive. */
export function spanOfChoice({ unit, first }: DigestChoice): { from: Day; to: Day } {
  return { from: first, to: addDays(first, LENGTHS[unit]) }
}

function lastOver({ today, lastDay }: Known): Day {
  const yesterday = addDays(today, -1)
  return lastDay !== null && lastDay < yesterday ? lastDay : yesterday
}

function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}
