import type postgres from 'postgres'
import type { DigestFigures, DigestPeriod } from '../contract/digest'
import type { Sql } from '../db/connect'

type Compared = Omit<DigestFigures, 'emergencies'>
type Fragment = postgres.Fragment

/** Every figure of a digest in plain SQL over the appeals of the test region, none of it by the way of the product. */
export async function plainDigest(sql: Sql, period: DigestPeriod, municipality: string | null): Promise<Compared> {
  const among = sql`
    from appeal join source on source.id = source_id left join topic on topic.id = topic_id
    left join municipality on municipality.id = municipality_id
    where status <> 'rejected' ${municipality === null ? sql`` : sql`and municipality.code = ${municipality}`}`
  const counted = (where: Fragment) => countIn(sql, sql`${among} and ${where}`, period)
  const ranked = async (codes: string[], where: (code: string) => Fragment) => {
    const figures = await Promise.all(codes.map(async (code) => ({ code, ...(await counted(where(code))) })))
    return figures
      .filter(({ count, previous, usual }) => count > 0 || (previous ?? 0) > 0 || (usual ?? 0) > 0)
      .sort((one, other) => other.count - one.count)
  }
  const under = (code: string) =>
    code === 'none' ? sql`topic.code is null` : sql`(topic.code = ${code} or topic.code like ${`${code}.%`})`
  const placed = (code: string) => (code === 'none' ? sql`municipality.code is null` : sql`municipality.code = ${code}`)
  const task = (where: Fragment) => counted(where).then(({ count, previous }) => ({ count, previous }))
  return {
    total: await counted(sql`true`),
    trend: await trendOf(sql, among, period),
    kinds: {
      problem: await counted(sql`kind = 'problem'`),
      suggestion: await counted(sql`kind = 'suggestion'`),
      incident: await counted(sql`kind = 'incident'`),
    },
    groups: await ranked(['roads', 'waste', 'none'], under),
    critical: [{ code: 'waste', ...(await counted(under('waste'))), subtopics: [] }],
    sources: await ranked(['portal', 'hotline'], (code) => sql`source.code = ${code}`),
    tasks: {
      municipal: await task(sql`executor = 'Администрация района'`),
      regional: await task(sql`executor = 'Комитет'`),
      nobody: await task(sql`executor is null`),
      unknown: await task(sql`executor = 'Кто-то'`),
    },
    municipalities: municipality === null ? await ranked(['east', 'west', 'none'], placed) : [],
    addresses: await addressesIn(sql, among, period),
    promises: await promisesIn(sql, among, period),
  }
}

async function countIn(sql: Sql, from: Fragment, { previous, usual, ...period }: DigestPeriod) {
  const count = async (span: { from: string; to: string }) => {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count ${from} and ${onDays(sql, sql`created_at`, span)}`
    return row?.count ?? 0
  }
  return {
    count: await count(period),
    previous: previous && (await count(previous)),
    usual: usual && (await count(usual)),
  }
}

function onDays(sql: Sql, time: Fragment, { from, to }: { from: string; to: string }): Fragment {
  const day = sql`(${time} at time zone 'Europe/Moscow')::date`
  return sql`${day} >= ${from}::date and ${day} < ${to}::date`
}

async function trendOf(sql: Sql, from: Fragment, { unit, to }: DigestPeriod): Promise<Compared['trend']> {
  const rows = await sql<Compared['trend']>`
    with known as (select min((created_at at time zone 'Europe/Moscow')::date) as first from appeal),
    hit as (select date_trunc(${unit}, created_at at time zone 'Europe/Moscow')::date as "from", count(*)::int as count ${from} group by 1)
    select series::date as "from", coalesce(count, 0) as count
    from known, generate_series(${to}::date - ${unit === 'day' ? 29 : 84}::int, ${to}::date - 1, ${`1 ${unit}`}::interval) as series
    left join hit on hit."from" = series::date
    where series::date >= first order by 1`
  return [...rows]
}

async function addressesIn(sql: Sql, from: Fragment, period: DigestPeriod): Promise<Compared['addresses']> {
  const rows = await sql<Compared['addresses']>`
    select coalesce(split_part(topic.code, '.', 1), 'none') as topic, address, count(*)::int as count ${from}
      and ${onDays(sql, sql`created_at`, period)} and address is not null and address <> 'east'
    group by 1, 2 having count(*) >= 2 order by 3 desc, 2, 1 limit 12`
  return [...rows]
}

async function promisesIn(sql: Sql, from: Fragment, period: DigestPeriod): Promise<Compared['promises']> {
  const due = await sql<{ status: string; due: Date; closed: Date | null }[]>`
    select status, due_at as due, closed_at as closed ${from} and ${onDays(sql, sql`due_at`, period)}`
  const end = (time: Date) => new Date(time.getTime() + 3 * 3_600_000).toISOString().slice(0, 10) < period.to
  const kinds = due.map(({ status, due, closed }) => {
    if (status !== 'closed') return 'open'
    if (closed === null) return 'undated'
    if (closed <= due) return 'inTime'
    return end(closed) ? 'late' : 'open'
  })
  const number = (kind: string) => kinds.filter((one) => one === kind).length
  const [closed] = await sql<{ count: number }[]>`
    select count(*)::int as count ${from} and status = 'closed' and ${onDays(sql, sql`closed_at`, period)}`
  return {
    due: {
      count: due.length,
      inTime: number('inTime'),
      late: number('late'),
      open: number('open'),
      undated: number('undated'),
    },
    closed: closed?.count ?? 0,
    deferred: await movedTo(sql, from, period, 'deferred'),
    returned: await movedTo(sql, from, period, 'returned'),
  }
}

async function movedTo(sql: Sql, from: Fragment, period: DigestPeriod, status: string): Promise<number> {
  const rows = await sql<{ id: number; at: Date; status: string }[]>`
    select appeal_id as id, at, status from status_event where appeal_id in (select appeal.id ${from}) order by appeal_id, at, id`
  const day = (at: Date) => new Date(at.getTime() + 3 * 3_600_000).toISOString().slice(0, 10)
  const turned = rows.filter((row, index) => {
    const former = rows[index - 1]
    const turns = former?.id !== row.id || former.status !== row.status
    return row.status === status && turns && day(row.at) >= period.from && day(row.at) < period.to
  })
  return new Set(turned.map(({ id }) => id)).size
}

/** How many appeals a change's subject had on the same day of the weeks before, in plain SQL. */
export async function plainWeekday(
  sql: Sql,
  { sameDays }: DigestPeriod,
  { code, subject }: { code: 'topicChanged' | 'municipalityChanged'; subject: string },
  municipality: string | null,
): Promise<number | null> {
  if (!sameDays) return null
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count
    from appeal left join topic on topic.id = topic_id left join municipality on municipality.id = municipality_id
    where status <> 'rejected' and (created_at at time zone 'Europe/Moscow')::date = any(${sameDays}::date[])
      ${municipality === null ? sql`` : sql`and municipality.code = ${municipality}`}
      and ${
        code === 'topicChanged'
          ? sql`(topic.code = ${subject} or topic.code like ${`${subject}.%`})`
          : sql`municipality.code = ${subject}`
      }`
  return row?.count ?? 0
}
