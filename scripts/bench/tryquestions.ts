import { connect } from '@ochag/api/db/connect'
import { listHexagons } from '@ochag/api/queries/listHexagons'
import { listMatrix } from '@ochag/api/queries/listMatrix'
import { countSeries } from '@ochag/api/queries/countSeries'
import { getBreakdown } from '@ochag/api/queries/getBreakdown'
import { listBacklog } from '@ochag/api/queries/listBacklog'
import { getFigures } from '@ochag/api/queries/getFigures'
import { getStanding } from '@ochag/api/queries/getStanding'
import { listTopics } from '@ochag/api/queries/listTopics'
import { listSources } from '@ochag/api/queries/listSources'
import { countTotals } from '@ochag/api/queries/countTotals'
import { scopeOf } from '@ochag/api/rollup/scope'
const db = await connect({ url: process.argv[2]!, dataDirectory: '' })
const [r] = await db.sql`select min(day)::text a, (max(day)+1)::text b, (max(day)-29)::text c, date_trunc('year', max(day)::timestamp)::date::text y from appeal`
const { a, b, c, y } = r as any
const [g] = await db.sql`select code from topic where parent_id is null order by position limit 1`
const topics = (await db.sql`select code from topic where parent_id is not null order by position limit 2`).map((t) => t.code)
const [busy] = await db.sql`select to_hex(cell) as cell from rollup_cell7 where level = 2 group by cell order by sum(closed) desc limit 1`
const [m] = await db.sql`select code from municipality order by id limit 1`
const sources = (await db.sql`select code from source order by id limit 2`).map((t) => t.code)
const box: [number, number, number, number] = [26, 58, 36, 62]
const now = new Date().toISOString()
const yr = Number(y.slice(0, 4))
const open = ['new', 'in_progress', 'returned', 'deferred'] as const
const all: Record<string, (s: any) => Promise<unknown>> = {
  scope: (s) => scopeOf(s, { topic: topics }),
  'q1 res7 all': (s) => listHexagons(s, { bbox: box, resolution: 7, from: a, to: b }),
  'q2 res7 2 topics year': (s) => listHexagons(s, { bbox: box, resolution: 7, topic: topics, from: y, to: b }),
  'q3 res6 odd': (s) => listHexagons(s, { bbox: box, resolution: 6, topic: [g!.code], source: sources, from: `${yr - 1}-02-13`, to: `${yr - 1}-11-10` }),
  'q4 city res9': (s) => listHexagons(s, { bbox: [30.0, 59.5, 30.3, 59.65], resolution: 9, status: [...open], from: c, to: b }),
  'q5 matrix': (s) => listMatrix(s, { from: `${yr - 1}-01-01`, to: `${yr}-01-01` }),
  'q6 series': (s) => countSeries(s, { topic: [g!.code], municipality: [m!.code], from: a, to: b }, 'day'),
  'q7 drill 3y': (s) => getBreakdown(s, { cell: busy!.cell, from: a, to: b }),
  'q7 drill 30d': (s) => getBreakdown(s, { cell: busy!.cell, from: c, to: b }),
  'q8 backlog': (s) => listBacklog(s, { resolution: 7 } as any, now),
  'breakdown 30d': (s) => getBreakdown(s, { from: c, to: b }),
  'hex 30d res6': (s) => listHexagons(s, { bbox: box, resolution: 6, from: c, to: b }),
  'topics 30d': (s) => listTopics(s, { from: c, to: b }),
  'sources 30d': (s) => listSources(s, { from: c, to: b }),
  'totals 30d': (s) => countTotals(s, { from: c, to: b }),
  'figures 30d': (s) => getFigures(s, { from: c, to: b }, now),
  'figures all': (s) => getFigures(s, {}, now),
  standing: (s) => getStanding(s, { on: `${yr}-03-01` }),
}
for (const [name, run] of Object.entries(all)) {
  const times: number[] = []
  let size = 0
  for (let i = 0; i < 15; i++) await db.sql.begin('isolation level repeatable read read only', async (t) => { const x = performance.now(); const v = await run(t) as any; times.push(performance.now() - x); size = Array.isArray(v) ? v.length : 0 })
  times.sort((p, q) => p - q)
  console.log(name.padEnd(24), times[7]!.toFixed(1), 'min', times[0]!.toFixed(1), size)
}
await db.close()
