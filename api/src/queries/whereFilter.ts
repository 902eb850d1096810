import type postgres from 'postgres'
import { NONE } from '../contract/common'
import { dayBefore } from '../contract/comparedPeriod'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import { localMidnight, localTime } from '../db/localTime'
import { cellNumber } from '../grid/cellNumber'

/**
 * What a filter means, for every question alike: conditions on the table `appeal`. Days are local days of the region;
 * without a status, rejected appeals are out of every count.
 */
export function whereFilter(sql: Queryable, filter: Filter): postgres.Fragment {
  return sql`
    ${filter.status ? sql`appeal.status = any(${enumArray(sql, 'appeal_status', filter.status)})` : sql`appeal.status <> 'rejected'`}
    ${filter.from ? sql`and appeal.created_at >= ${localMidnight(sql, filter.from)}` : sql``}
    ${filter.to ? sql`and appeal.created_at < ${endOf(sql, filter.to, filter.until)}` : sql``}
    ${filter.topic ? sql`and ${underTopics(sql, filter.topic)}` : sql``}
    ${filter.municipality ? sql`and ${inMunicipalities(sql, filter.municipality)}` : sql``}
    ${filter.source ? sql`and appeal.source_id = any(array(select id from source where code = any(${filter.source}::text[])))` : sql``}
    ${filter.kind ? sql`and appeal.kind = any(${enumArray(sql, 'appeal_kind', filter.kind)})` : sql``}
    ${filter.cell ? insideCell(sql, filter.cell) : sql``}
    ${filter.located === 'true' ? sql`and appeal.cell is not null` : sql``}
    ${filter.located === 'false' ? sql`and appeal.cell is null` : sql``}`
}

/** The instant at which a period ends: the midnight before a day, or a time of the day before that. */
function endOf(sql: Queryable, to: string, until: string | undefined): postgres.Fragment {
  return until ? localTime(sql, dayBefore(to), until) : localMidnight(sql, to)
}

function underTopics(sql: Queryable, codes: string[]): postgres.Fragment {
  const under = sql`appeal.topic_id = any(array(
    select topic_id from topic_ancestry join topic on topic.id = ancestor_id where topic.code = any(${codes}::text[])))`
  return codes.includes(NONE) ? sql`(appeal.topic_id is null or ${under})` : under
}

function inMunicipalities(sql: Queryable, codes: string[]): postgres.Fragment {
  const inside = sql`appeal.municipality_id = any(array(select id from municipality where code = any(${codes}::text[])))`
  return codes.includes(NONE) ? sql`(appeal.municipality_id is null or ${inside})` : inside
}

function insideCell(sql: Queryable, cell: string): postgres.Fragment {
  const number = cellNumber(cell)
  return sql`and appeal.cell between h3_first(${number}::bigint) and h3_last(${number}::bigint)`
}
