import { NONE } from '../contract/common'
import type { Figures, FiguresAnswer } from '../contract/figures'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { medianOf } from '../rollup/reaction'
import { scopeOf } from '../rollup/scope'
import { countAddresses } from './countAddresses'
import { countBacklog } from './countBacklog'
import { listReactions } from './listReactions'

/** The figures that cannot be added up, for the filter and for each municipality, at an instant of today. */
export async function getFigures(sql: Queryable, filter: Filter, now: string): Promise<FiguresAnswer> {
  const scope = await scopeOf(sql, filter)
  const [backlogs, reactions, addresses, codes] = await Promise.all([
    countBacklog(sql, filter, now),
    listReactions(sql, scope),
    countAddresses(sql, scope),
    sql<{ id: number; code: string }[]>`select id, code from municipality order by code`,
  ])
  const figuresOf = (id: number | null): Figures => {
    const mine = <Row extends { municipalityId: number | null }>(rows: readonly Row[]) =>
      rows.filter(({ municipalityId }) => id === null || municipalityId === id)
    const buckets = mergedBuckets(mine(reactions))
    return {
      open: sum(mine(backlogs).map(({ open }) => open)),
      overdue: sum(mine(backlogs).map(({ overdue }) => overdue)),
      medianReaction: medianOf(buckets),
      reactions: sum(buckets.map(({ count }) => count)),
      distinctAddresses: addresses.find(({ municipalityId }) => municipalityId === id)?.addresses ?? 0,
    }
  }
  const towns = [...codes, { id: 0, code: NONE }].map(({ id, code }) => ({ municipality: code, ...figuresOf(id) }))
  return {
    at: now,
    ...figuresOf(null),
    municipalities: towns.filter(({ open, reactions, distinctAddresses }) => open + reactions + distinctAddresses > 0),
  }
}

function mergedBuckets(rows: readonly { reaction: number; count: number }[]) {
  const merged = new Map<number, number>()
  for (const { reaction, count } of rows) merged.set(reaction, (merged.get(reaction) ?? 0) + count)
  return [...merged].map(([reaction, count]) => ({ reaction, count }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
