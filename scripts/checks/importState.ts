import type { Sql } from '@ochag/api/db/connect'

/** One fingerprint of all that imports leave behind: appeals, their history, default points; ids do not count. */
export async function importState(sql: Sql): Promise<string> {
  const [row] = await sql<{ state: string }[]>`
    select concat_ws(' ',
      (select md5(string_agg(md5(concat_ws('|', source.code, external_id, kind, status, raw_status, topic.code,
          m.code, r.code, executor, created_at, taken_at, due_at, closed_at, precision, st_astext(point), address, text,
          cell, default_point, encode(content_hash, 'hex'))), '' order by source.code, external_id))
        from appeal join source on source.id = source_id
        left join topic on topic.id = topic_id
        left join municipality m on m.id = municipality_id
        left join municipality r on r.id = reported_municipality_id),
      (select md5(string_agg(concat_ws('|', source.code, external_id, at, event.status, event.raw_status), ','
          order by source.code, external_id, at, event.status, event.raw_status))
        from status_event event join appeal on appeal.id = appeal_id join source on source.id = source_id),
      (select md5(string_agg(concat_ws('|', code, longitude, latitude), ',' order by code, longitude, latitude))
        from default_point join source on source.id = source_id)) as state`
  return row?.state ?? ''
}
