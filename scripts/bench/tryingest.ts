import { NewAppeal } from '@ochag/api/contract/newAppeal'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { normalise } from '@ochag/api/ingest/normalise'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { foldRollups } from '@ochag/api/rollup/fold'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'
import { factItem } from './facts/factItem'
import { createWorld } from './facts/factWorld'
import { generateFacts } from './facts/generateFacts'

const url = process.argv[2]!
const rows = Number(process.argv[3] ?? 60000)
const batch = Number(process.argv[4] ?? 2000)
const pack = await readPack('data/leningrad')
const db = await connect({ url, dataDirectory: '' })
await db.sql`drop schema public cascade`
await db.sql`create schema public`
await migrate(db.sql)
await loadRegion(db.sql, pack)
const world = createWorld(pack, { rows, seed: 'x', now: new Date().toISOString() })
const items = [...generateFacts(world)].map((fact) => factItem(fact, world))
console.log('items', items.length)
let begun = performance.now()
const cat = await readCatalogue(db.sql)
for (const item of items.slice(0, 20000)) {
  const p = NewAppeal.safeParse(item)
  if (p.success) normalise(p.data, cat)
  else throw p.error
}
console.log('node only per row us', ((performance.now() - begun) / 20000) * 1000)
try {
  await db.sql`create extension pg_stat_statements`
} catch {}
await db.sql`analyze`
begun = performance.now()
for (let i = 0; i < items.length; i += batch) await ingestAppeals(db.sql, items.slice(i, i + batch))
const t = (performance.now() - begun) / 1000
console.log('ingest rows/s', Math.round(items.length / t))
begun = performance.now()
console.log('folded', await foldRollups(db.sql))
console.log('fold s', (performance.now() - begun) / 1000)
begun = performance.now()
await foldAndTidy(db.sql)
begun = performance.now()
await db.sql`create table twin (like appeal including all)`
await db.sql`copy appeal (source_id, external_id, kind, status, raw_status, topic_id, municipality_id, reported_municipality_id, executor, created_at, taken_at, due_at, closed_at, precision, point, address, text, cell, default_point, content_hash, day) to '/tmp/twin.copy'`
begun = performance.now()
await db.sql`copy twin (source_id, external_id, kind, status, raw_status, topic_id, municipality_id, reported_municipality_id, executor, created_at, taken_at, due_at, closed_at, precision, point, address, text, cell, default_point, content_hash, day) from '/tmp/twin.copy'`
const tc = (performance.now() - begun) / 1000
console.log('copy rows/s', Math.round(items.length / tc), 'share', tc / t)
for (const row of await db.sql`select left(regexp_replace(query, '\s+', ' ', 'g'), 90) as q, calls, round(total_exec_time) as ms from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) order by total_exec_time desc limit 12`.catch(
  () => [],
))
  console.log(row.ms, row.calls, row.q)
await db.close()
