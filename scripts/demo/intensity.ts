import { isHoliday } from './holidays'
import { dayNumber, startOfDay, weekday } from './localDay'
import { COMMON_SOURCE, SOURCE_HABITS } from './sourceHabits'
import type { TopicModel } from './topicModels'
import { type Weather, weatherFactor } from './weather'
import type { World } from './world'
import { dayOfYear } from './yearShapes'

/** Appeals on an average day of 2026: about 200 000 in 24 months. */
const APPEALS_A_DAY = 276
/** Appeals become a little more numerous every year, within limits. */
const GROWTH_A_YEAR = 0.04
const MOST_GROWTH = 0.1
const GROWTH_BASE = dayNumber('2026-01-01')

/** What is known of a day before anything happens on it. */
export interface Conditions {
  day: string
  number: number
  yearDay: number
  weekday: number
  holiday: boolean
  growth: number
  /** Local midnight, milliseconds. */
  midnight: number
  weather: Record<Weather, number>
}

/** The conditions of a local day. */
export function conditionsOf(world: World, day: string): Conditions {
  const number = dayNumber(day)
  const growth = ((number - GROWTH_BASE) / 365.25) * GROWTH_A_YEAR
  return {
    day,
    number,
    yearDay: dayOfYear(day),
    weekday: weekday(day),
    holiday: isHoliday(day),
    growth: 1 + Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, growth)),
    midnight: startOfDay(day, world.timeZone),
    weather: {
      snowfall: weatherFactor(world.seed, 'snowfall', number),
      frost: weatherFactor(world.seed, 'frost', number),
      rain: weatherFactor(world.seed, 'rain', number),
      storm: weatherFactor(world.seed, 'storm', number),
    },
  }
}

/** How many appeals of a topic are to be expected in the whole region on a day, outbreaks apart. */
export function expectedAppeals(topic: TopicModel, conditions: Conditions): number {
  const { weather } = topic.profile
  const season = (topic.curve[conditions.yearDay] ?? 0) * (weather ? conditions.weather[weather] : 1)
  const writers = topic.sources.reduce((sum, [source, share]) => sum + share * sourceFactor(source, conditions), 0)
  return APPEALS_A_DAY * topic.share * season * conditions.growth * writers
}

/** How much of a source's average day there is on a day. */
export function sourceFactor(source: string, { weekday, holiday }: Conditions): number {
  const habit = SOURCE_HABITS[source] ?? COMMON_SOURCE
  const mean = habit.week.reduce((sum, value) => sum + value, 0) / 7
  return ((habit.week[weekday] ?? mean) / mean) * (holiday ? habit.holiday : 1)
}
