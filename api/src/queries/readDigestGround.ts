import type { LocalizedText } from '../contract/common'
import type { Queryable } from '../db/connect'

/** A topic as a digest needs it; topics come in reading order, parents before children. */
export interface DigestTopic {
  code: string
  parent: string | null
  name: LocalizedText
  critical: boolean
}

interface Named {
  code: string
  name: LocalizedText
}

/** What the counts of a digest are put together by. */
export interface DigestGround {
  name: LocalizedText
  today: string
  firstDay: string | null
  topics: DigestTopic[]
  municipalities: Named[]
  sources: Named[]
  /** Files are being imported now. */
  importing: boolean
}

/** The names of everything, the days that are known, and whether data are coming in. */
export async function readDigestGround(sql: Queryable): Promise<DigestGround | undefined> {
  const [row] = await sql<DigestGround[]>`
    select name, (now() at time zone time_zone)::date as today,
      least((select min(day) from appeal), (select min(start) from rollup_territory where level = 0))::date as "firstDay",
      exists (select from import where state = 'running') as importing,
      (select coalesce(jsonb_agg(jsonb_build_object('code', topic.code, 'parent', parent.code, 'name', topic.name,
        'critical', topic.critical) order by topic.position), '[]')
        from topic left join topic parent on parent.id = topic.parent_id) as topics,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by code), '[]')
        from municipality) as municipalities,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position), '[]')
        from source) as sources
    from region`
  return row
}
