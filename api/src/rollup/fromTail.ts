import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import type { Ask } from './ask'
import { cellRange } from './cellRange'
import { columnOf, parentOf, placeOf, type Spelling, selected } from './columns'
import { scopeConditions } from './conditions'
import type { Level } from './grains'
import type { Period } from './period'
import type { Scope } from './scope'

type Fragment = postgres.Fragment

/** Partial counts, also negative ones, of the changes on some days that no rollup contains yet. */
export function fromTail(sql: Queryable, scope: Scope, ask: Ask, { from, to }: Period, current: boolean): Fragment {
  const spelling = tailSpelling(sql, ask.resolution, ask.bucket)
  const cells = ask.cells ?? (scope.cell ? [scope.cell] : undefined)
  return sql`
    select ${selected(sql, ask, spelling, current, scope.statuses)} from rollup_tail
    where day >= ${from}::date and day < ${to}::date and status = any(${enumArray(sql, 'appeal_status', scope.statuses)})
      ${scopeConditions(sql, scope, () => spelling.column('place'))}
      ${ask.by.includes('cell') ? sql`and cell > 2` : sql``}
      ${ask.by.includes('reaction') ? sql`and reaction is not null` : sql``}
      ${cells ? inside(sql, cells) : sql``}
      ${ask.cells && scope.cell ? inside(sql, [scope.cell]) : sql``}`
}

function tailSpelling(sql: Queryable, resolution: number | undefined, bucket: Level | undefined): Spelling {
  return {
    column: (dimension) => {
      if (dimension === 'cell') return parentOf(sql, resolution, 15)
      return dimension === 'place' ? placeOf(sql) : sql`${sql(columnOf(dimension))}`
    },
    count: (statuses) =>
      statuses.length === 0
        ? sql`0`
        : sql`(case when status = any(${enumArray(sql, 'appeal_status', statuses)}) then count else 0 end)`,
    start: sql`date_trunc(${bucket ?? 'day'}, day::timestamp)::date`,
  }
}

function inside(sql: Queryable, cells: readonly string[]): Fragment {
  const ranges = cells.map((cell) => cellRange(cell, 15))
  return sql`and exists (
    select from unnest(${ranges.map(({ first }) => first)}::bigint[], ${ranges.map(({ last }) => last)}::bigint[]) as range (first, last)
    where cell between range.first and range.last)`
}
