import { NONE } from '../contract/common'
import type { StandingAnswer, StandingQuery } from '../contract/figures'
import type { Queryable } from '../db/connect'
import { joined, listed } from '../db/joined'
import { LEVELS, STATUS_COLUMNS } from '../rollup/grains'
import { blocksOf, widened } from '../rollup/period'
import { scopeOf } from '../rollup/scope'

type Row = { municipality: string } & StandingAnswer['statuses']

const DAY = 86_400_000

/** How many appeals had each status at the end of a local day: the sum of all changes of status until then. */
export async function getStanding(sql: Queryable, { on, ...filter }: StandingQuery): Promise<StandingAnswer> {
  const scope = await scopeOf(sql, filter)
  const end = new Date(Date.parse(on) + DAY).toISOString().slice(0, 10)
  const span = { from: '0001-01-01', to: end }
  const among = sql`
    ${scope.municipalities ? sql`and municipality_id = any(${scope.municipalities}::int[])` : sql``}
    ${scope.topics ? sql`and topic_id = any(${scope.topics}::int[])` : sql``}`
  const parts = blocksOf(widened(span, { first: span.from, last: await lastEvent(sql, scope.today) }), LEVELS).map(
    ({ level, from, to }) => sql`
      select municipality_id, ${listed(
        sql,
        STATUS_COLUMNS.map((status) => sql`${sql(status)}`),
      )} from rollup_standing
      where level = ${LEVELS.indexOf(level)}::smallint and start >= ${from}::date and start < ${to}::date ${among}
      union all`,
  )
  const waiting = STATUS_COLUMNS.map(
    (status) => sql`case when status = ${status}::text::appeal_status then count else 0 end`,
  )
  const sums = STATUS_COLUMNS.map((status) => sql`sum(${sql(status)})::int as ${sql(status)}`)
  const rows = await sql<Row[]>`
    select coalesce(municipality.code, ${NONE}) as municipality, ${listed(sql, sums)}
    from (
      ${joined(sql, parts)}
      select municipality_id, ${listed(sql, waiting)} from rollup_standing_tail where day < ${end}::date ${among}
    ) as part left join municipality on municipality.id = municipality_id
    group by municipality.code order by municipality.code nulls last`
  const municipalities = rows.map(({ municipality, ...statuses }) => ({ municipality, statuses }))
  return { on, statuses: totals(municipalities.map(({ statuses }) => statuses)), municipalities }
}

/** The last local day on which a status changes; a source may name a day that is still to come. */
async function lastEvent(sql: Queryable, today: string): Promise<string> {
  const [row] = await sql<{ last: string }[]>`
    select greatest((select max(start) from rollup_standing where level = 0), ${today}::date)::date as last`
  return row?.last ?? today
}

function totals(rows: readonly StandingAnswer['statuses'][]): StandingAnswer['statuses'] {
  const sumOf = (status: (typeof STATUS_COLUMNS)[number]) => rows.reduce((sum, row) => sum + row[status], 0)
  return {
    new: sumOf('new'),
    in_progress: sumOf('in_progress'),
    returned: sumOf('returned'),
    deferred: sumOf('deferred'),
    closed: sumOf('closed'),
    rejected: sumOf('rejected'),
  }
}
