import type postgres from 'postgres'
import type { Status } from '../contract/common'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import type { Ask } from './ask'
import { type Dimension, STATUS_COLUMNS } from './grains'

type Fragment = postgres.Fragment

/** The statuses of appeals that somebody still has to do something about. */
export const OPEN_STATUSES: readonly Status[] = ['new', 'in_progress', 'returned', 'deferred']

/** How one kind of table spells the dimensions and counts appeals of some statuses. */
export interface Spelling {
  column(dimension: Dimension): Fragment
  /** How many appeals of these statuses a row stands for. */
  count(statuses: readonly Status[]): Fragment
  start: Fragment
}

const NAMES: Record<Dimension, string> = {
  municipality: 'municipality_id',
  topic: 'topic_id',
  group: 'group_id',
  source: 'source_id',
  kind: 'kind',
  place: 'place',
  cell: 'cell',
  address: 'address_key',
  reaction: 'reaction',
}

/** Name of a dimension's column in every table of rollups and in every answer of {@link tallied}. */
export function columnOf(dimension: Dimension): string {
  return NAMES[dimension]
}

/** The select list of a part: `current`, the columns asked for by their names, `start`, and the measures. */
export function selected(
  sql: Queryable,
  ask: Ask,
  spelling: Spelling,
  current: boolean,
  statuses: readonly Status[],
): Fragment {
  const keys = joined(
    sql,
    ask.by.map((dimension) => sql`, ${spelling.column(dimension)} as ${sql(columnOf(dimension))}`),
  )
  const measures = (ask.measures ?? ['count']).map((measure) => {
    if (measure === 'count') return sql`, ${spelling.count(statuses)} as count`
    if (measure === 'open')
      return sql`, ${spelling.count(statuses.filter((one) => OPEN_STATUSES.includes(one)))} as open`
    return joined(
      sql,
      STATUS_COLUMNS.map((one) => sql`, ${spelling.count(statuses.includes(one) ? [one] : [])} as ${sql(one)}`),
    )
  })
  return sql`${current}::boolean as current ${keys} ${ask.bucket ? sql`, ${spelling.start} as start` : sql``} ${joined(sql, measures)}`
}

/** The place that a cell column tells: 0 in a hexagon, 1 without an exact place, 2 on a default coordinate. */
export function placeOf(sql: Queryable): Fragment {
  return sql`(case when cell > 2 then 0 else cell end)::smallint`
}

/** The cell at the resolution asked for. */
export function parentOf(sql: Queryable, resolution: number | undefined, stored: number): Fragment {
  return resolution === undefined || resolution === stored ? sql`cell` : sql`h3_parent(cell, ${resolution}::int)`
}
