import type { Queryable } from '../db/connect'

/**
 * Removes what an import created and puts back what it changed, both with their histories and under their own numbers.
 * Whatever it changed is deleted and inserted anew, because the rollups follow histories by exactly these two.
 * Answers the ids of what was put back.
 */
export async function takeBackImport(sql: Queryable, importId: number): Promise<number[]> {
  const columns = await columnsOf(sql)
  const former = sql`
    from import_update cross join lateral jsonb_populate_record(null::appeal, import_update.appeal) as former
    where import_id = ${importId}::int and not flagged`
  await sql`
    delete from appeal_change where import_id = ${importId}::int
      or appeal_id in (select id from appeal where created_import = ${importId}::int)`
  await sql`delete from hand_former where appeal_id in (select id from appeal where created_import = ${importId}::int)`
  await sql`
    delete from appeal where created_import = ${importId}::int
      or id = any(array(select appeal_id from import_update where import_id = ${importId}::int and not flagged))`
  const restored = await sql<{ id: number }[]>`
    insert into appeal (${sql(columns)}) overriding system value
    select ${sql(columns.map((column) => `former.${column}`))} ${former}
    order by former.source_id, former.external_id collate "C"
    returning id`
  await sql`
    insert into status_event (id, appeal_id, at, status, raw_status) overriding system value
    select event.id, event.appeal_id, event.at, event.status, event.raw_status
    from import_update cross join lateral jsonb_populate_recordset(null::status_event, events) as event
    where import_id = ${importId}::int and not flagged
    order by event.appeal_id, event.at, event.id`
  return restored.map(({ id }) => id)
}

/** All columns of an appeal that are written, not worked out. */
async function columnsOf(sql: Queryable): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = 'appeal'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return rows.map(({ name }) => name)
}
