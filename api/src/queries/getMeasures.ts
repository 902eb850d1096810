import type { Measures, MeasuresAnswer, MeasuresQuery, PartMeasures } from '../contract/measures'
import type { Queryable } from '../db/connect'
import { ArchivedError, keepsAll } from '../rollup/archived'
import { scopeOf } from '../rollup/scope'
import { measureCounts, type PartCounts } from './measureCounts'
import { measureOutcomes } from './measureOutcomes'
import { measureResponses } from './measureResponses'
import { measureTrends } from './measureTrends'
import { hasMunicipality, hasTopic, type PartKey, TOTAL } from './partRows'
import { stretchesOf } from './stretches'

const NO_OUTCOMES = { overdue: 0, withDeadline: 0, late: 0, closed: 0, returned: 0, medianResolution: null }
const NO_COUNTS: PartCounts = { ...TOTAL, count: 0, previous: null, open: 0, weight: 0 }

/** What all metrics are made of, for every part that has an appeal in either period, and for all together. */
export async function getMeasures(
  sql: Queryable,
  { by, trend, outcomes: wanted = 'true', ...filter }: MeasuresQuery,
  now: string,
): Promise<MeasuresAnswer> {
  const scope = await scopeOf(sql, filter)
  const stretches = trend === undefined ? undefined : stretchesOf(scope, trend)
  const [counts, responses, outcomes, trends] = await Promise.all([
    measureCounts(sql, scope, by),
    measureResponses(sql, scope, by).catch(noneWhereArchived),
    wanted === 'true' && keepsAll(scope) ? measureOutcomes(sql, scope, by, now) : [],
    stretches ? measureTrends(sql, scope, by, stretches) : [],
  ])
  const responseOf = finder(responses)
  const outcomeOf = finder(outcomes)
  const trendOf = finder(trends)

  function measuresOf({ municipality: _municipality, topic: _topic, ...counted }: PartCounts, key: PartKey): Measures {
    const { municipality: _, topic: __, ...became } = outcomeOf(key) ?? { ...key, ...NO_OUTCOMES }
    return { ...counted, ...became, medianResponse: responseOf(key)?.medianResponse ?? null, expected: null }
  }

  function partOf(row: PartCounts): PartMeasures {
    return {
      ...(hasMunicipality(by) && { municipality: row.municipality }),
      ...(hasTopic(by) && { topic: row.topic }),
      ...measuresOf(row, row),
      ...(stretches && { trend: trendOf(row)?.trend ?? new Array<number>(stretches.buckets).fill(0) }),
    }
  }

  const total = counts.find(isTotal) ?? { ...NO_COUNTS, previous: scope.previous ? 0 : null }
  return {
    at: now,
    previous: scope.previous ?? null,
    stretches: stretches ?? null,
    total: measuresOf(total, TOTAL),
    parts: counts.filter((row) => !isTotal(row)).map(partOf),
  }
}

function noneWhereArchived(error: unknown): [] {
  if (error instanceof ArchivedError) return []
  throw error
}

function isTotal({ municipality, topic }: PartKey): boolean {
  return municipality === TOTAL.municipality && topic === TOTAL.topic
}

function finder<Row extends PartKey>(rows: readonly Row[]): (key: PartKey) => Row | undefined {
  const keyOf = ({ municipality, topic }: PartKey) => JSON.stringify([municipality, topic])
  const found = new Map(rows.map((row) => [keyOf(row), row]))
  return (key) => found.get(keyOf(key))
}
