import type { Breakdown } from '../contract/breakdown'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { bucketFor, countSeries } from './countSeries'
import { countStatuses } from './countStatuses'
import { rankAddresses } from './rankAddresses'
import { rankSources } from './rankSources'
import { rankTopics } from './rankTopics'

const TOP = 10

/** Takes the appeals under a filter apart; the period before is compared wherever the filter has one. */
export async function getBreakdown(sql: Queryable, filter: Filter): Promise<Breakdown> {
  const scope = await scopeOf(sql, filter)
  const [counts, topics, ranks, addresses, series] = await Promise.all([
    countStatuses(sql, scope),
    rankTopics(sql, scope, TOP),
    rankSources(sql, scope),
    rankAddresses(sql, scope, TOP),
    countSeries(sql, filter, bucketFor(filter)),
  ])
  return { ...counts, ...ranks, topics, addresses, series }
}
