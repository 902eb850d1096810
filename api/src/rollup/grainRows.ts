import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { columnOf } from './columns'
import type { Dimension, Grain } from './grains'
import { type Key, levelRows } from './levelRows'

/** The key columns of a rollup; where it has cells, these tell the place too. */
export function grainKeys(grain: Grain): string[] {
  return ['level', 'start', ...keyed(grain).map(columnOf)]
}

/** Rows of a rollup for a relation of appeals as `appeal_fact` and `rollup_tail` have them. */
export function grainRows(sql: Queryable, grain: Grain, source: postgres.Fragment): postgres.Fragment {
  const keys = keyed(grain).map(
    (dimension): Key => ({ name: columnOf(dimension), from: keyFrom(sql, dimension, grain) }),
  )
  const located = grain.everywhere ? sql`true` : sql`cell > 2`
  const counted = grain.keys.includes('reaction') ? sql`reaction is not null` : located
  return levelRows(sql, grain.levels, keys, grain.keys.includes('group') ? withGroups(sql, source) : source, counted)
}

function withGroups(sql: Queryable, source: postgres.Fragment): postgres.Fragment {
  return sql`(select appeals.*, coalesce(group_id, 0) as group_id from ${source} as appeals left join topic_group using (topic_id))`
}

function keyed({ keys }: Grain): Dimension[] {
  return keys.filter((dimension) => dimension !== 'place' || !keys.includes('cell'))
}

function keyFrom(sql: Queryable, dimension: Dimension, { resolution = 15 }: Grain): postgres.Fragment {
  if (dimension === 'place') return sql`(case when cell > 2 then 0 else cell end)::smallint`
  if (dimension !== 'cell') return sql`${sql(columnOf(dimension))}`
  return resolution === 15 ? sql`cell` : sql`case when cell > 2 then h3_parent(cell, ${resolution}::int) else cell end`
}
