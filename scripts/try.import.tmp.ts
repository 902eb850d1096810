import { connect } from '@ochag/api/db/connect'
const d = await connect({ url: process.env.DATABASE_URL || undefined, dataDirectory: '/tmp/embed1' })
const keys = (await d.sql`select source_id, external_id, row_number() over () - 1 as ordinal from (select * from appeal order by random() limit 1000) a`).map((r) => ({ ...r }))
async function plan(label: string) {
  const t = performance.now()
  const rows = await d.sql`explain (analyze) select incoming.ordinal, appeal.id
    from jsonb_to_recordset(${d.sql.json(keys)}) as incoming (source_id integer, external_id text, ordinal integer)
    join appeal using (source_id, external_id)
    order by appeal.source_id, appeal.external_id
    for update of appeal`
  console.log(label, performance.now() - t)
  for (const r of rows.slice(0, 14)) console.log(r['QUERY PLAN'])
}
console.log(await d.sql`select indexdef from pg_indexes where tablename='appeal'`)
console.log(await d.sql`select name, setting from pg_settings where name in ('random_page_cost','work_mem','enable_nestloop','effective_cache_size','shared_buffers','seq_page_cost','autovacuum','jit')`)
await plan('fresh')
await d.sql`analyze appeal`
await plan('analyzed')
await d.close()
