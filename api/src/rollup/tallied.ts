import type postgres from 'postgres'
import { type CutDays, dayBefore } from '../contract/comparedPeriod'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import { requireKept } from './archived'
import { type Ask, needOf } from './ask'
import { type Need, type Part, partsOf } from './choose'
import { fromFacts } from './fromFacts'
import { fromGrain } from './fromGrain'
import { fromTail } from './fromTail'
import { type Period, widened } from './period'
import type { Scope } from './scope'

/**
 * The one way to count: a table of partial counts `(current, columns of ask.by, start, count …)` to be summed. The
 * smallest rollups that cover the question exactly, the changes that they do not contain yet, and the appeals
 * themselves for days that no rollup holds.
 * @throws ArchivedError when only archived appeals could answer
 */
export function tallied(sql: Queryable, scope: Scope, ask: Ask): postgres.Fragment {
  const need = needOf(scope, ask)
  const periods: { current: boolean; period: CutDays }[] = [{ current: true, period: scope }]
  if (ask.compare && scope.previous) periods.push({ current: false, period: scope.previous })
  const selects = periods.flatMap(({ current, period }) => {
    const parts = cutPartsOf(period, scope, need)
    requireKept(scope, parts)
    return [
      ...parts.map((part) => (part.grain ? fromGrain : fromFacts)(sql, scope, ask, part, current)),
      ...(scope.waiting ? rolledUp(parts).map((span) => fromTail(sql, scope, ask, span, current)) : []),
    ]
  })
  const [first = nothing(sql, scope, ask), ...others] = selects
  return sql`(${joined(sql, [first, ...others.map((select) => sql` union all ${select}`)])})`
}

/** Whole days as far as there are, then what has come of the day that is cut. */
function cutPartsOf({ from, to, until }: CutDays, { known }: Scope, need: Need): Part[] {
  if (until === undefined) return partsOf(widened({ from, to }, known), need)
  const last = dayBefore(to)
  const whole = from < last ? partsOf(widened({ from, to: last }, known), need) : []
  return [...whole, { level: 'day', grain: undefined, from: last, to, until }]
}

/** The days that rollups answer for, joined where they meet. */
function rolledUp(parts: readonly Part[]): Period[] {
  const spans: Period[] = []
  for (const { grain, from, to } of parts) {
    const last = spans.at(-1)
    if (!grain) continue
    if (last?.to === from) last.to = to
    else spans.push({ from, to })
  }
  return spans
}

function nothing(sql: Queryable, scope: Scope, ask: Ask): postgres.Fragment {
  return fromTail(sql, scope, ask, { from: scope.from, to: scope.from }, true)
}
