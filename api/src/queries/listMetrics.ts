import type { Filter } from '../contract/filter'
import type { MetricReason, MetricsAnswer } from '../contract/measures'
import { HEXAGON_METRICS, METRICS, type Metric } from '../contract/metrics'
import type { Queryable } from '../db/connect'
import { keepsAll } from '../rollup/archived'
import { type Scope, scopeOf } from '../rollup/scope'
import { whereFilter } from './whereFilter'

interface Known {
  residents: boolean
  deadlines: boolean
  responses: boolean
  closings: boolean
  returnable: boolean
  severities: boolean
}

/** Every metric, in the order in which it is offered, and why it would say nothing under this filter. */
export async function listMetrics(sql: Queryable, filter: Filter): Promise<MetricsAnswer['metrics']> {
  const scope = await scopeOf(sql, filter)
  const known = await whatIsKnown(sql, filter)
  return METRICS.map((metric) => ({
    metric,
    reason: reasonOf(metric, known, scope),
    hexagons: HEXAGON_METRICS.includes(metric),
  }))
}

function reasonOf(metric: Metric, known: Known, scope: Scope): MetricReason | null {
  const archived = keepsAll(scope) ? null : 'archived'
  switch (metric) {
    case 'per10k':
      return known.residents ? null : 'no_residents'
    case 'overdue':
      return archived ?? (known.deadlines ? null : 'no_deadlines')
    case 'firstResponse':
      return archived ?? (known.responses ? null : 'no_responses')
    case 'resolution':
      return archived ?? (known.closings ? null : 'no_closings')
    case 'returned':
      return archived ?? (known.returnable ? null : 'no_closings')
    case 'severity':
      return known.severities ? null : 'no_severity'
    case 'change':
      return scope.previous && scope.previous.from >= scope.known.first ? null : 'no_comparison'
    case 'norm':
      return 'no_baseline'
    default:
      return null
  }
}

/** Each looks for one appeal only, so that it costs little wherever there is one. */
async function whatIsKnown(sql: Queryable, filter: Filter): Promise<Known> {
  const among = filter.municipality ? sql`and code = any(${filter.municipality}::text[])` : sql``
  const where = whereFilter(sql, filter)
  const [row] = await sql<Known[]>`
    select exists (select from municipality where residents > 0 ${among}) as residents,
      (select count(distinct severity) > 1 from topic) as severities,
      exists (select from appeal where ${where} and due_at is not null
        and (closed_at is not null or status in ('new', 'in_progress', 'returned', 'deferred'))) as deadlines,
      exists (select from appeal where ${where} and reaction is not null) as responses,
      exists (select from appeal where ${where} and status = 'closed' and closed_at >= created_at) as closings,
      exists (select from appeal where ${where} and status in ('closed', 'returned')) as returnable`
  if (!row) throw new Error('a select without from has one row')
  return row
}
