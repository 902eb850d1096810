import type { Appeal } from '@ochag/api/contract/appeal'
import { addDays, type Day, dayIn } from '../../view/days'
import type { Period } from '../../view/period'

/** So many days before and after an appeal others at its place are its neighbours, and so many those of its topic. */
const AROUND = { place: 182, topic: 7 } as const

/** The days around an appeal in which others are its neighbours. */
export function daysAround(createdAt: string, timeZone: string, what: keyof typeof AROUND): Period {
  const day: Day = dayIn(timeZone, new Date(createdAt))
  return { from: addDays(day, -AROUND[what]), to: addDays(day, AROUND[what] + 1) }
}

/** Those of the appeals that came nearest in time to one of them, the nearest first, without itself. */
export function nearestInTime<One extends Pick<Appeal, 'id' | 'createdAt'>>(
  appeals: readonly One[],
  { id, createdAt }: Pick<Appeal, 'id' | 'createdAt'>,
  most: number,
): One[] {
  const distance = (one: One) => Math.abs(Date.parse(one.createdAt) - Date.parse(createdAt))
  return appeals
    .filter((one) => one.id !== id)
    .sort((one, other) => distance(one) - distance(other) || one.id - other.id)
    .slice(0, most)
}

/** What stands before and after an appeal in a list; null at its ends, and where it is not in the list. */
export function stepsIn(ids: readonly number[], id: number): { previous: number | null; next: number | null } {
  const index = ids.indexOf(id)
  if (index < 0) return { previous: null, next: null }
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null }
}
