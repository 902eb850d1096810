import type { Queryable } from '../db/connect'

/** What filters are resolved by, as one version of the data has it: codes, the days that are known, the region. */
export interface Ground {
  /** The first and the last local day that have any appeal. */
  first: string
  last: string
  /** Of the days before, appeals may have been archived. */
  archivedBefore: string
  /** Local day of now. */
  today: string
  topics: ReadonlyMap<string, TopicIds>
  municipalities: ReadonlyMap<string, number>
  sources: ReadonlyMap<string, number>
  bounds: [number, number, number, number]
}

export interface TopicIds {
  id: number
  /** A group: it has no parent. */
  root: boolean
  /** Its own and those of all topics under it. */
  under: readonly number[]
}

interface Row extends Omit<Ground, 'topics' | 'municipalities' | 'sources' | 'bounds'> {
  topics: (TopicIds & { code: string })[]
  municipalities: { code: string; id: number }[]
  sources: { code: string; id: number }[]
  bounds: Ground['bounds'] | null
}

const WORLD: Ground['bounds'] = [-180, -90, 180, 90]

/** What is known of a transaction before anything is asked in it. */
interface Knowledge {
  /** What its filters are resolved by. */
  ground(): Promise<Ground>
  /** Whether it sees changes that the rollups do not contain yet. */
  waiting: boolean
}

const shared = new WeakMap<Queryable, Knowledge>()

/** Has the questions of a transaction make use of what is known of it; it must see one state from beginning to end. */
export function shareKnowledge(sql: Queryable, known: Knowledge): void {
  shared.set(sql, known)
}

/** What the filters of a transaction are resolved by. */
export function groundOf(sql: Queryable): Promise<Ground> {
  return shared.get(sql)?.ground() ?? readGround(sql)
}

/** Whether the tail has to be looked at: always, where nothing is known. */
export function mayWait(sql: Queryable): boolean {
  return shared.get(sql)?.waiting ?? true
}

/** Reads it all in one round trip; a region has some hundreds of codes. */
export async function readGround(sql: Queryable): Promise<Ground> {
  const [row] = await sql<Row[]>`
    select coalesce(least((select min(start) from rollup_territory where level = 0), (select min(day) from appeal)), today) as first,
      coalesce(greatest((select max(start) from rollup_territory where level = 0), (select max(day) from appeal)), today) as last,
      (select archived_before from rollup_state)::text as "archivedBefore", today::date,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'id', id, 'root', parent_id is null, 'under', under)), '[]')
        from topic join (select ancestor_id as id, array_agg(topic_id) as under from topic_ancestry group by 1) as tree using (id)) as topics,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'id', id)), '[]') from municipality) as municipalities,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'id', id)), '[]') from source) as sources,
      (select bounds from region) as bounds
    from (select (now() at time zone coalesce((select time_zone from region), 'UTC'))::date as today) as clock`
  if (!row) throw new Error('a select from one row has one row')
  return {
    ...row,
    topics: new Map(row.topics.map(({ code, ...ids }) => [code, ids])),
    municipalities: idsByCode(row.municipalities),
    sources: idsByCode(row.sources),
    bounds: row.bounds ?? WORLD,
  }
}

function idsByCode(rows: readonly { code: string; id: number }[]): Map<string, number> {
  return new Map(rows.map(({ code, id }) => [code, id]))
}
