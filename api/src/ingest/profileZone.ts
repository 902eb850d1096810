import { IANAZone } from 'luxon'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * Turns local times of a zone into instants, both in milliseconds, a local time being written as if it were UTC. One
 * that the clocks skip in spring is taken as much later as they skip (02:30 becomes 03:30); one that they show twice in
 * autumn is the earlier of the two.
 */
export function localTime(zone: string): (local: number) => number {
  const clock = IANAZone.create(zone)
  const days = new Map<number, { before: number; after: number }>()
  return (local) => {
    const day = Math.floor(local / DAY)
    const around = days.get(day) ?? { before: clock.offset((day - 1) * DAY), after: clock.offset((day + 2) * DAY) }
    days.set(day, around)
    const early = local - around.before * MINUTE
    if (around.before === around.after || clock.offset(early) === around.before) return early
    const late = local - around.after * MINUTE
    return clock.offset(late) === around.after ? late : early
  }
}
