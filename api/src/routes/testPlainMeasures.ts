import type { Measures, Part } from '../contract/measures'
import type { Sql } from '../db/connect'
import type { OutcomeFilter } from './testOutcomes'

interface Appeal {
  municipality: string
  topic: string
  severity: number
  current: boolean
  status: string
  response: number | null
  resolution: number | null
  due: number | null
  closing: number | null
  events: string[]
  times: number[]
}

interface Question {
  by: Part
  at: string
  previous: { from: string; to: string } | null
}

/** The measures worked out from single appeals, with neither rollups nor the product's SQL; by `municipality topic`. */
export async function plainMeasures(sql: Sql, filter: OutcomeFilter, { by, at, previous }: Question) {
  const found = [
    ...(await chosen(sql, filter, filter.from, filter.to, true)),
    ...(previous ? await chosen(sql, filter, previous.from, previous.to, false) : []),
  ]
  const groups = new Map<string, Appeal[]>()
  for (const appeal of found)
    for (const key of keysOf(appeal, by)) groups.set(key, [...(groups.get(key) ?? []), appeal])
  const measure = (appeals: Appeal[]) => measured(appeals, Date.parse(at), previous !== null)
  return { total: measure(found), parts: new Map([...groups].map(([key, appeals]) => [key, measure(appeals)])) }
}

/** A topic's code names those above it: `roads.holes` lies under `roads`. */
function keysOf({ municipality, topic }: Appeal, by: Part): string[] {
  const town = by.startsWith('municipality') ? municipality : ''
  if (by === 'municipality') return [`${town} `]
  const steps = topic.split('.')
  if (by.endsWith('group')) return [`${town} ${steps[0]}`]
  return steps.map((_, index) => `${town} ${steps.slice(0, index + 1).join('.')}`)
}

function measured(appeals: Appeal[], now: number, compared: boolean): Measures {
  const own = appeals.filter(({ current }) => current)
  const open = own.filter(isOpen)
  const count = (test: (appeal: Appeal) => boolean) => own.filter(test).length
  const isLate = (one: Appeal) => one.due !== null && one.due < (isOpen(one) ? now : (one.closing ?? Number.NaN))
  return {
    count: own.length,
    previous: compared ? appeals.length - own.length : null,
    open: open.length,
    overdue: open.filter(isLate).length,
    withDeadline: count((one) => one.due !== null && (isOpen(one) || one.closing !== null)),
    late: count(isLate),
    closed: count((one) => one.status === 'closed' || one.events.includes('closed') || cameBack(one)),
    returned: count(cameBack),
    weight: own.reduce((sum, { severity }) => sum + severity, 0),
    medianResponse: lowerMedian(own.map(({ response }) => response)),
    medianResolution: lowerMedian(own.map(({ resolution }) => resolution)),
    expected: null,
  }
}

function isOpen({ status }: Appeal): boolean {
  return ['new', 'in_progress', 'returned', 'deferred'].includes(status)
}

function cameBack({ events, times }: Appeal): boolean {
  const firstClosed = Math.min(...times.filter((_, index) => events[index] === 'closed'))
  const reopened = times.some(
    (time, index) => time > firstClosed && ['new', 'in_progress', 'deferred'].includes(events[index] ?? ''),
  )
  return reopened || events.includes('returned')
}

function lowerMedian(times: (number | null)[]): number | null {
  const known = times.filter((time) => time !== null && time >= 0).sort((one, other) => Number(one) - Number(other))
  return known[Math.floor((known.length - 1) / 2)] ?? null
}

function chosen(sql: Sql, filter: OutcomeFilter, from: string | undefined, to: string | undefined, current: boolean) {
  const { topic, municipality, source, status, located } = filter
  return sql<Appeal[]>`
    select coalesce(municipality.code, 'none') as municipality, coalesce(topic.code, 'none') as topic,
      coalesce(severity, 1) as severity, ${current}::boolean as current, appeal.status::text,
      extract(epoch from taken_at - created_at)::float8 as response,
      case when appeal.status = 'closed' then extract(epoch from closed_at - created_at)::float8 end as resolution,
      (extract(epoch from due_at) * 1000)::float8 as due,
      case when appeal.status = 'closed' then (extract(epoch from closed_at) * 1000)::float8 end as closing,
      array(select event.status::text from status_event event where appeal_id = appeal.id order by at, id) as events,
      array(select (extract(epoch from at) * 1000)::float8 from status_event where appeal_id = appeal.id order by at, id) as times
    from appeal left join topic on topic.id = topic_id left join municipality on municipality.id = municipality_id
    join source on source.id = source_id
    where to_char(created_at at time zone 'Europe/Moscow', 'YYYY-MM-DD') >= ${from ?? '0000'}
      and to_char(created_at at time zone 'Europe/Moscow', 'YYYY-MM-DD') < ${to ?? '9999'}
      and (${!topic} or exists (select from unnest(${topic ?? []}::text[]) as wanted
        where coalesce(topic.code, 'none') = wanted or topic.code like wanted || '.%'))
      and (${!municipality} or coalesce(municipality.code, 'none') = any(${municipality ?? []}))
      and (${!source} or source.code = any(${source ?? []}))
      and appeal.status::text = any(${status ?? ['new', 'in_progress', 'returned', 'deferred', 'closed']})
      and (${!located} or (cell is not null) = ${located === 'true'})`
}
