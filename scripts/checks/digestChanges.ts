import type { Digest } from '@ochag/api/contract/digest'
import type { Sql } from '@ochag/api/db/connect'

/** How many groups of topics, and municipalities each way, a digest lists at most. */
const MOST = { topicChanged: 5, municipalityChanged: 4 } as const

interface Subject {
  list: keyof typeof MOST
  code: string
  count: number
  usual: number
  weekday: number
}

/** What is wrong with the changes that a digest of a day lists, judged by counts of plain SQL; nothing where it is right. */
export async function wrongChanges(sql: Sql, digest: Digest): Promise<{ wrong: string[]; explained: number }> {
  const { from, usual, sameDays } = digest.period
  if (!usual || !sameDays || digest.figures.total.count === 0) return { wrong: [], explained: 0 }
  const subjects = await plainSubjects(sql, { from, usual, sameDays }, digest.municipality)
  const verdicts = subjects.map((one) => verdictOf(one, digest, subjects))
  return {
    wrong: verdicts.filter((said) => said !== null),
    explained: subjects.filter((one) => away(one.count, one.usual / usual.units) && !away(one.count, one.weekday / 4))
      .length,
  }
}

function verdictOf({ list, code, count, usual, weekday }: Subject, digest: Digest, all: Subject[]): string | null {
  const means = { days: usual / 7, weekday: weekday / 4 }
  const said = digest.statements.find((one) => one.code === list && one.subject === code)
  const figures = `${list} ${code}: ${count}, ${usual} in seven days, ${weekday} on four such days`
  if (said && 'subject' in said) {
    if (said.count !== count || said.usual !== usual || said.weekday !== weekday) return `${figures}: other figures`
    return away(count, means.weekday) ? null : `${figures}: listed, though that is usual`
  }
  const up = count > means.weekday
  const isSure = away(count, means.weekday) && away(count, means.days) && up === count > means.days
  const farther = all.filter(
    (one) =>
      one.list === list &&
      (list === 'topicChanged' || one.count > one.weekday / 4 === up) &&
      Math.abs(one.count - one.weekday / 4) >= Math.abs(count - means.weekday),
  )
  return isSure && farther.length <= MOST[list] ? `${figures}: not listed` : null
}

/** At least a quarter and at least three away. */
function away(count: number, mean: number): boolean {
  return Math.abs(count - mean) >= 3 && Math.abs(count - mean) >= mean / 4
}

interface Days {
  from: string
  usual: { from: string; to: string }
  sameDays: string[]
}

function plainSubjects(sql: Sql, { from, usual, sameDays }: Days, municipality: string | null): Promise<Subject[]> {
  return sql<Subject[]>`
    with chosen as (
      select appeal.topic_id, municipality.code as place,
        (created_at at time zone (select time_zone from region))::date as local_day
      from appeal left join municipality on municipality.id = municipality_id
      where status <> 'rejected' ${municipality === null ? sql`` : sql`and municipality.code = ${municipality}`}
    ),
    named as (
      select 'topicChanged' as list, topic.code, local_day from chosen
        join topic_ancestry using (topic_id) join topic on topic.id = ancestor_id where parent_id is null
      union all select 'municipalityChanged', place, local_day from chosen where ${municipality === null} and place is not null
    )
    select list, code, count(*) filter (where local_day = ${from}::date)::int as count,
      count(*) filter (where local_day >= ${usual.from}::date and local_day < ${usual.to}::date)::int as usual,
      count(*) filter (where local_day = any(${sameDays}::date[]))::int as weekday
    from named group by list, code
    having bool_or(local_day >= ${usual.from}::date and local_day <= ${from}::date)`
}
