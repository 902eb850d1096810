import type postgres from 'postgres'
import type { Status } from '../contract/common'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import type { Ask } from './ask'
import type { Part } from './choose'
import { columnOf, parentOf, placeOf, type Spelling, selected } from './columns'
import { scopeConditions } from './conditions'
import { type Grain, LEVELS } from './grains'
import type { Scope } from './scope'
import { forEachStretch, inStretch, type Leading, underCell } from './spans'

type Fragment = postgres.Fragment

/** Of so many statuses nearly every row counts something, so that looking costs more than it spares. */
const MOST_STATUSES = 5

/** Partial counts of a part from its rollup, laid out so that only its index is read. */
export function fromGrain(sql: Queryable, scope: Scope, ask: Ask, part: Part, current: boolean): Fragment {
  const { grain, level, from, to } = part
  if (!grain) throw new Error('a part without a rollup is read from the appeals')
  const spelling = grainSpelling(sql, grain, ask.resolution)
  const cells = ask.cells ?? (scope.cell ? [scope.cell] : undefined)
  const stored = grain.resolution ?? 15
  const leading = leadingOf(grain, scope)
  const stretches = cells && { block: part, cells, resolution: stored, leading }
  const where = stretches
    ? inStretch(sql, spelling.start, stretches)
    : sql`start >= ${from}::date and start < ${to}::date ${amongOthers(sql, scope, leading)}`
  const select = sql`
    select ${selected(sql, ask, spelling, current, scope.statuses)}
    from ${sql(grain.table)}
    where level = ${LEVELS.indexOf(level)}::smallint and ${where}
      ${scopeConditions(sql, conditionsLeft(scope, leading, stretches !== undefined), () => spelling.column('place'))}
      ${everyMunicipality(sql, scope, ask, grain)}
      ${ask.by.includes('cell') && grain.everywhere ? sql`and cell > 2` : sql``}
      ${ask.cells && scope.cell ? underCell(sql, scope.cell, stored) : sql``}
      ${scope.statuses.length < MOST_STATUSES ? sql`and ${spelling.count(scope.statuses)} <> 0` : sql``}`
  return stretches ? forEachStretch(sql, stretches, select) : select
}

/** A series of chosen topics names all municipalities, so that the index in the order of time can be taken. */
function everyMunicipality(sql: Queryable, { topics, municipalities, known }: Scope, ask: Ask, grain: Grain): Fragment {
  if (!grain.inOrderOfTime || !ask.bucket || !topics || municipalities) return sql``
  return sql`and municipality_id = any(${known.municipalities}::int[])`
}

/** The values of the columns that come first in the rollup's index; none where another index does without them. */
function leadingOf({ leading = [] }: Grain, { topics, groups, sources, known }: Scope): Leading {
  if (leading.length === 0 || (leading.includes('topic') && !topics)) return {}
  return {
    ...(leading.includes('topic') && { topic_id: topics ?? [] }),
    ...(leading.includes('group') && { group_id: groups ?? [] }),
    ...(leading.includes('source') && { source_id: sources ?? known.sources }),
  }
}

/** What is left to choose by: not what each stretch has one value of, nor topics where groups stand for them. */
function conditionsLeft(scope: Scope, leading: Leading, stretched: boolean): Scope {
  const { topic_id: topics, group_id: groups, source_id: sources } = leading
  return {
    ...scope,
    ...((groups || (topics && stretched)) && { topics: undefined }),
    ...(sources && stretched && { sources: undefined }),
  }
}

/** Conditions on the first columns of the index that the filter itself does not spell. */
function amongOthers(sql: Queryable, scope: Scope, { group_id: groups, source_id: sources }: Leading): Fragment {
  const ofGroups = groups ? sql`and group_id = any(${[...groups]}::int[])` : sql``
  return sources && !scope.sources ? sql`${ofGroups} and source_id = any(${[...sources]}::int[])` : ofGroups
}

function grainSpelling(sql: Queryable, grain: Grain, resolution: number | undefined): Spelling {
  return {
    column: (dimension) => {
      if (dimension === 'cell') return parentOf(sql, resolution, grain.resolution ?? 15)
      if (dimension === 'place' && (grain.keys.includes('cell') || !grain.keys.includes('place'))) return placeOf(sql)
      return sql`${sql(columnOf(dimension))}`
    },
    count: (statuses) => sumOf(sql, statuses),
    start: sql`${sql(grain.table)}.start`,
  }
}

function sumOf(sql: Queryable, statuses: readonly Status[]): Fragment {
  const terms = statuses.map((status, index) => (index > 0 ? sql` + ${sql(status)}` : sql`${sql(status)}`))
  return statuses.length === 0 ? sql`0` : sql`(${joined(sql, terms)})`
}
