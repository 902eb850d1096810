import type postgres from 'postgres'
import type { Status } from '../contract/common'
import { type CutDays, dayBefore } from '../contract/comparedPeriod'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import { localTime } from '../db/localTime'
import type { Ask } from './ask'
import type { Part } from './choose'
import { columnOf, parentOf, type Spelling, selected } from './columns'
import type { Scope } from './scope'
import { forEachStretch, inStretch, underCell } from './spans'

type Fragment = postgres.Fragment

/** H3 resolution of the appeals' own cells. */
const FINEST = 15

/** Partial counts of a part from the appeals themselves, of which only a covering index is read. */
export function fromFacts(sql: Queryable, scope: Scope, ask: Ask, part: Part, current: boolean): Fragment {
  const cells = ask.cells ?? (scope.cell ? [scope.cell] : undefined)
  const spelling = factSpelling(sql, ask.resolution, scope.statuses)
  const stretches = cells && { block: part, cells, resolution: FINEST, leading: {} }
  const where = stretches ? inStretch(sql, sql`day`, stretches) : daysOf(sql, part)
  const select = sql`
    select ${selected(sql, ask, spelling, current, scope.statuses)}
    from appeal where ${where} ${stretches ? beforeCut(sql, part) : sql``} and status = any(${enumArray(sql, 'appeal_status', scope.statuses)})
      ${factConditions(sql, scope)}
      ${ask.by.includes('cell') ? sql`and cell is not null` : sql``}
      ${ask.by.includes('reaction') ? sql`and reaction is not null` : sql``}
      ${ask.cells && scope.cell ? underCell(sql, scope.cell, FINEST) : sql``}`
  return stretches ? forEachStretch(sql, stretches, select) : select
}

/** Condition that an appeal was created in a period. */
export function daysOf(sql: Queryable, period: CutDays): Fragment {
  return sql`day >= ${period.from}::date and day < ${period.to}::date ${beforeCut(sql, period)}`
}

function beforeCut(sql: Queryable, { to, until }: Pick<CutDays, 'to' | 'until'>): Fragment {
  return until ? sql`and created_at < ${localTime(sql, dayBefore(to), until)}` : sql``
}

/** The conditions have chosen the statuses already, so that each appeal counts. */
function factSpelling(sql: Queryable, resolution: number | undefined, statuses: readonly Status[]): Spelling {
  return {
    column: (dimension) => {
      if (dimension === 'cell') return parentOf(sql, resolution, 15)
      if (dimension === 'place')
        return sql`(case when cell is not null then 0 when default_point then 2 else 1 end)::smallint`
      if (dimension === 'municipality' || dimension === 'topic' || dimension === 'address')
        return sql`coalesce(${sql(columnOf(dimension))}, 0)`
      return sql`${sql(columnOf(dimension))}`
    },
    count: (some) => {
      if (some === statuses) return sql`1`
      return some.length === 0 ? sql`0` : sql`(status = any(${enumArray(sql, 'appeal_status', some)}))::int`
    },
    start: sql`day`,
  }
}

/** The filter on the columns of the appeals, where none is null. */
export function factConditions(sql: Queryable, scope: Scope): Fragment {
  return sql`
    ${among(sql, 'municipality_id', scope.municipalities)}
    ${among(sql, 'topic_id', scope.topics)}
    ${scope.sources ? sql`and source_id = any(${scope.sources}::int[])` : sql``}
    ${scope.kinds ? sql`and kind = any(${enumArray(sql, 'appeal_kind', scope.kinds)})` : sql``}
    ${scope.located === undefined ? sql`` : scope.located ? sql`and cell is not null` : sql`and cell is null`}`
}

function among(sql: Queryable, column: string, ids: readonly number[] | undefined): Fragment {
  if (!ids) return sql``
  const known = sql`${sql(column)} = any(${ids.filter((id) => id !== 0)}::int[])`
  return ids.includes(0) ? sql`and (${sql(column)} is null or ${known})` : sql`and ${known}`
}
