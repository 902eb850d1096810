import type { Kind, Status } from '../contract/common'
import { NONE } from '../contract/common'
import { type CutDays, comparedPeriod, type Days, dayBefore } from '../contract/comparedPeriod'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { type Ground, groundOf, mayWait } from './ground'

/** A filter in the terms of the rollups: ids instead of codes (0 for none), and what days are known at all. */
export interface Scope {
  from: string
  /** Exclusive, as everywhere. */
  to: string
  /** Of the last day only what came before this local time, `HH:MM`. */
  until: string | undefined
  /** The period to compare with, which need not touch this one; only where the filter has both its ends. */
  previous: CutDays | undefined
  topics: number[] | undefined
  /** The same topics as whole groups; undefined where they are none. */
  groups: number[] | undefined
  municipalities: number[] | undefined
  sources: number[] | undefined
  kinds: Kind[] | undefined
  statuses: Status[]
  cell: string | undefined
  located: boolean | undefined
  /** The first and the last day that have any appeal, the ids of all sources and municipalities, and the region's box. */
  known: {
    first: string
    last: string
    sources: number[]
    municipalities: number[]
    bounds: [number, number, number, number]
  }
  /** Of the days before, appeals may have been archived. */
  archivedBefore: string
  /** Local day of now. */
  today: string
  /** Whether there may be changes that the rollups do not contain yet. */
  waiting: boolean
}

const DAY = 86_400_000
const COUNTED: Status[] = ['new', 'in_progress', 'returned', 'deferred', 'closed']

/** Resolves a filter. Without a status, rejected appeals are out of every count. */
export async function scopeOf(sql: Queryable, filter: Filter): Promise<Scope> {
  const ground = await groundOf(sql)
  return {
    ...periodsOf(ground, filter),
    topics: topicsOf(ground, filter.topic),
    groups: groupsOf(ground, filter.topic),
    municipalities: idsOf(ground.municipalities, filter.municipality),
    sources: idsOf(ground.sources, filter.source),
    kinds: filter.kind,
    statuses: filter.status ?? COUNTED,
    cell: filter.cell,
    located: filter.located === undefined ? undefined : filter.located === 'true',
    known: {
      first: ground.first,
      last: ground.last,
      sources: [...ground.sources.values()],
      municipalities: [...ground.municipalities.values(), 0],
      bounds: ground.bounds,
    },
    archivedBefore: ground.archivedBefore,
    today: ground.today,
    waiting: mayWait(sql),
  }
}

function periodsOf(
  ground: Ground,
  { from, to, until, compare = 'previous', compareUntil }: Filter,
): Pick<Scope, 'from' | 'to' | 'until' | 'previous'> {
  const days = { from: from ?? ground.first, to: to ?? after(ground.last) }
  return {
    ...days,
    until: cutOf(ground, days.to, until),
    previous: from && to ? compared(ground, comparedPeriod({ from, to }, compare), compareUntil) : undefined,
  }
}

function compared(ground: Ground, days: Days, until: string | undefined): CutDays {
  const cut = cutOf(ground, days.to, until)
  return { ...days, ...(cut && { until: cut }) }
}

/** Of archived days nothing smaller is known, so that they count whole. */
function cutOf({ archivedBefore }: Ground, to: string, until: string | undefined): string | undefined {
  return dayBefore(to) < archivedBefore ? undefined : until
}

function after(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

function topicsOf({ topics }: Ground, codes: string[] | undefined): number[] | undefined {
  if (!codes) return undefined
  const ids = new Set(codes.flatMap((code) => topics.get(code)?.under ?? []))
  return codes.includes(NONE) ? [...ids, 0] : [...ids]
}

function groupsOf({ topics }: Ground, codes: string[] | undefined): number[] | undefined {
  const groups = codes?.map((code) => (code === NONE ? 0 : topics.get(code)?.root ? topics.get(code)?.id : undefined))
  return groups?.every((id) => id !== undefined) ? [...new Set(groups)] : undefined
}

function idsOf(known: ReadonlyMap<string, number>, codes: string[] | undefined): number[] | undefined {
  return codes && [...new Set(codes.flatMap((code) => (code === NONE ? 0 : (known.get(code) ?? []))))]
}
