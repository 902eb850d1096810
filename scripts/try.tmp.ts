import { rm } from 'node:fs/promises'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { fillDemo } from './demo/fillDemo'
import { generateDay } from './demo/generate'
import { daysBetween } from './demo/localDay'
import { createWorld } from './demo/world'

async function main() {
  const dir = '/tmp/demo-data'
  if (!process.env.KEEP) await rm(dir, { recursive: true, force: true })
  let t = Date.now()
  const lap = (n: string) => {
    console.log(n, ((Date.now() - t) / 1000).toFixed(2))
    t = Date.now()
  }
  const db = await connect({ dataDirectory: dir, url: process.env.DATABASE_URL })
  lap('connect')
  await migrate(db.sql)
  lap('migrate')
  const pack = await readPack('/work/main/data/leningrad')
  await loadRegion(db.sql, pack)
  lap('region')
  if (process.env.GEN) {
    const w = await createWorld(pack)
    lap('world')
    for (const p of w.places) w.bookOf(p)
    lap('books')
    let n = 0
    for (const d of daysBetween('2024-11-22', '2026-11-21')) n += generateDay(w, d).length
    lap('gen ' + n)
  }
  let last = 0
  const r = await fillDemo(db.sql, pack, {
    dataDirectory: dir,
    now: new Date(process.env.NOW ?? '2026-11-22T14:30:00Z'),
    months: Number(process.env.MONTHS ?? 24),
    progress(d, n) {
      const s = Date.now()
      if (s - last > 3000) {
        last = s
        console.log(d, n, ((s - t) / 1000).toFixed(1))
      }
    },
  })
  console.log(r)
  lap('fill')
  await db.close()
  lap('close')
}
main()
