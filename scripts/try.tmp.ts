import { rm } from 'node:fs/promises'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { fillDemo } from './demo/fillDemo'
async function main() {
  const dir = process.env.DIR ?? '/tmp/dx'
  if (!process.env.KEEP) await rm(dir, { recursive: true, force: true })
  const db = await connect({ dataDirectory: dir, url: process.env.DATABASE_URL })
  await migrate(db.sql)
  const pack = await readPack('/work/main/data/leningrad')
  await loadRegion(db.sql, pack)
  const cpu = process.cpuUsage()
  const t = Date.now()
  const r = await fillDemo(db.sql, pack, { dataDirectory: dir, now: new Date('2026-11-22T14:30:00Z'), firstDay: process.env.FIRST ?? '2026-08-22', progress(d, n) { if (process.env.SHOW) console.log(d, n) } })
  const c = process.cpuUsage(cpu)
  console.log(r, 'wall', (Date.now() - t) / 1000, 'cpu', (c.user + c.system) / 1e6)
  const [d] = await db.sql`select count(*)::int n, md5(string_agg(concat_ws('|',external_id,status,raw_status,taken_at,closed_at,cell,municipality_id),',' order by source_id,external_id)) h, (select count(*)::int from status_event) events from appeal`
  console.log(d)
  await db.close()
}
main()
