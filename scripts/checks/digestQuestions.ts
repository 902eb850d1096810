import type { DigestPeriod } from '@ochag/api/contract/digest'
import type { Sql } from '@ochag/api/db/connect'

/** The counts of a digest by scanning the appeals; topics are counted with all under them, lists without their zeros. */
export async function plainCounts(
  sql: Sql,
  { from, to, previous, usual }: DigestPeriod,
  municipality: string | null,
): Promise<Record<string, number | null>> {
  const on = (time: 'created_at' | 'due_at' | 'closed_at', span: { from: string; to: string }) => sql`
    (appeal.${sql(time)} at time zone (select time_zone from region))::date >= ${span.from}::date
    and (appeal.${sql(time)} at time zone (select time_zone from region))::date < ${span.to}::date`
  const among = sql`from appeal left join municipality on municipality.id = municipality_id
    where status <> 'rejected' ${municipality === null ? sql`` : sql`and municipality.code = ${municipality}`}`
  const count = async (
    time: 'created_at' | 'due_at' | 'closed_at',
    span: { from: string; to: string } | null,
    closed = false,
  ) => {
    if (!span) return null
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count ${among} and ${on(time, span)} ${closed ? sql`and status = 'closed'` : sql``}`
    return row?.count ?? 0
  }
  const [known] = await sql<{ deadlines: boolean; closings: boolean }[]>`
    select count(due_at) > 0 as deadlines, count(closed_at) > 0 as closings from appeal`
  const parts = await sql<{ name: string; count: number }[]>`
    with chosen as (select appeal.*, municipality.code as place ${among} and ${on('created_at', { from, to })}),
    shown as (
      select id from topic where parent_id is null or critical or parent_id in (select id from topic where critical)
    )
    select 'kind ' || kind as name, count(*)::int as count from chosen group by 1
    union all select 'source ' || source.code, count(*)::int from chosen join source on source.id = source_id group by 1
    union all select 'topic ' || topic.code, count(*)::int from chosen
      join topic_ancestry using (topic_id) join shown on shown.id = ancestor_id join topic on topic.id = ancestor_id group by 1
    union all select 'topic none', count(*)::int from chosen where topic_id is null having count(*) > 0
    union all select 'municipality ' || coalesce(place, 'none'), count(*)::int from chosen
      where ${municipality === null} group by 1`
  return {
    total: await count('created_at', { from, to }),
    previous: await count('created_at', previous),
    usual: await count('created_at', usual),
    closed: known?.closings ? await count('closed_at', { from, to }, true) : null,
    due: known?.closings && known.deadlines ? await count('due_at', { from, to }) : null,
    ...Object.fromEntries(parts.map(({ name, count }) => [name, count])),
  }
}
