import { setImmediate } from 'node:timers/promises'
import type { DemoAppeal } from './demoAppeal'
import { generateDay } from './generate'
import { addDays, daysBetween, localDay } from './localDay'
import type { World } from './world'

/** Something that happens to a seeded appeal: it is written, or its status changes. */
export interface Happening {
  at: number
  appeal: DemoAppeal
}

/** No appeal lives longer. */
const LONGEST_LIFE_DAYS = 310

/** What happens to seeded appeals after `from` up to `to` (milliseconds), in order of time. */
export async function listHappenings(world: World, from: number, to: number): Promise<Happening[]> {
  const lastDay = localDay(new Date(to), world.timeZone)
  const happenings: Happening[] = []
  for (const day of daysBetween(addDays(localDay(new Date(from), world.timeZone), -LONGEST_LIFE_DAYS), lastDay)) {
    for (const appeal of generateDay(world, day))
      for (const { at } of appeal.steps) if (at > from && at <= to) happenings.push({ at, appeal })
    // The product answers requests meanwhile.
    await setImmediate()
  }
  return happenings.sort((left, right) => left.at - right.at)
}
