import type { Filter } from '@ochag/api/contract/filter'
import type { Queryable } from '@ochag/api/db/connect'
import type postgres from 'postgres'
import { startOfDay } from '../../demo/localDay'
import type { Frame } from './frame'

/** A filter over the appeals as one would write it by hand: ids and instants worked out before. */
export function plainWhere(sql: Queryable, frame: Frame, filter: Filter): postgres.Fragment {
  const { topics, sources, municipality, from, to, status } = idsOf(frame, filter)
  return sql`
    ${status ? sql`status = any(${status}::text[]::appeal_status[])` : sql`status <> 'rejected'`}
    ${from ? sql`and created_at >= ${midnight(from, frame)}` : sql``}
    ${to ? sql`and created_at < ${midnight(to, frame)}` : sql``}
    ${topics ? sql`and topic_id = any(${topics}::int[])` : sql``}
    ${sources ? sql`and source_id = any(${sources}::int[])` : sql``}
    ${municipality ? sql`and municipality_id = any(${municipality}::int[])` : sql``}`
}

/** The same for DuckDB, which has groups and days as columns. */
export function duckWhere(frame: Frame, filter: Filter): string {
  const { topics, sources, municipality, from, to, status } = idsOf(frame, filter)
  const [group] = filter.topic ?? []
  const isGroup = filter.topic?.length === 1 && frame.world.vocabulary.topics.some((topic) => topic.group === group)
  return [
    status ? `status in (${status.map((one) => `'${one}'`).join()})` : `status <> 'rejected'`,
    from && `day >= date '${from}'`,
    to && `day < date '${to}'`,
    isGroup && `topic_group = ${frame.catalogue.topics.get(group ?? '')?.id}`,
    topics && !isGroup && `topic in (${topics.join()})`,
    sources && `source in (${sources.join()})`,
    municipality && `municipality in (${municipality.join()})`,
  ]
    .filter((condition) => typeof condition === 'string')
    .join(' and ')
}

function idsOf({ catalogue, members }: Frame, filter: Filter) {
  return {
    ...{ from: filter.from, to: filter.to, status: filter.status },
    topics: filter.topic?.flatMap((code) => members.get(code) ?? []),
    sources: filter.source?.map((code) => catalogue.sources.get(code)?.id ?? 0),
    municipality: filter.municipality?.map((code) => catalogue.municipalities.get(code)?.id ?? 0),
  }
}

/** The instant at which a local day begins. */
export function midnight(day: string, { catalogue }: Frame): Date {
  return new Date(startOfDay(day, catalogue.timeZone))
}
