import type { Kind, Status } from '../contract/common'
import { NONE } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'

/** A filter in the terms of the rollups: ids instead of codes (0 for none), and what days are known at all. */
export interface Scope {
  from: string
  /** Exclusive, as everywhere. */
  to: string
  /** The equally long period just before; only where the filter has both its ends. */
  previous: { from: string; to: string } | undefined
  topics: number[] | undefined
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
}

interface Row {
  first: string
  last: string
  archivedBefore: string
  today: string
  topics: number[]
  municipalities: number[]
  sources: number[]
  allSources: number[]
  allMunicipalities: number[]
  bounds: [number, number, number, number] | null
}

const WORLD: [number, number, number, number] = [-180, -90, 180, 90]
const DAY = 86_400_000
const COUNTED: Status[] = ['new', 'in_progress', 'returned', 'deferred', 'closed']

/** Resolves a filter in one round trip. Without a status, rejected appeals are out of every count. */
export async function scopeOf(sql: Queryable, filter: Filter): Promise<Scope> {
  const [row] = await sql<Row[]>`
    select coalesce(least((select min(start) from rollup_territory where level = 0), (select min(day) from appeal)), today) as first,
      coalesce(greatest((select max(start) from rollup_territory where level = 0), (select max(day) from appeal)), today) as last,
      (select archived_before from rollup_state)::text as "archivedBefore", today::date,
      array(select distinct topic_id from topic_ancestry join topic on topic.id = ancestor_id
        where topic.code = any(${filter.topic ?? []}::text[])) as topics,
      array(select id from municipality where code = any(${filter.municipality ?? []}::text[])) as municipalities,
      array(select id from source where code = any(${filter.source ?? []}::text[])) as sources,
      array(select id from source) as "allSources", array(select id from municipality) as "allMunicipalities", (select bounds from region) as bounds
    from (select (now() at time zone coalesce((select time_zone from region), 'UTC'))::date as today) as clock`
  if (!row) throw new Error('a select from one row has one row')
  return {
    from: filter.from ?? row.first,
    to: filter.to ?? after(row.last),
    previous: filter.from && filter.to ? { from: dayBefore(filter.from, filter.to), to: filter.from } : undefined,
    topics: ids(row.topics, filter.topic),
    municipalities: ids(row.municipalities, filter.municipality),
    sources: ids(row.sources, filter.source),
    kinds: filter.kind,
    statuses: filter.status ?? COUNTED,
    cell: filter.cell,
    located: filter.located === undefined ? undefined : filter.located === 'true',
    known: {
      first: row.first,
      last: row.last,
      sources: row.allSources,
      municipalities: [...row.allMunicipalities, 0],
      bounds: row.bounds ?? WORLD,
    },
    archivedBefore: row.archivedBefore,
    today: row.today,
  }
}

/** First day of the equally long period before `[from, to)`. */
function dayBefore(from: string, to: string): string {
  return new Date(2 * Date.parse(from) - Date.parse(to)).toISOString().slice(0, 10)
}

function after(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

function ids(found: number[], codes: string[] | undefined): number[] | undefined {
  if (!codes) return undefined
  return codes.includes(NONE) ? [...found, 0] : found
}
