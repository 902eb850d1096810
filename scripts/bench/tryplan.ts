import { connect } from '@ochag/api/db/connect'
import { listHexagons } from '@ochag/api/queries/listHexagons'
import { listBacklog } from '@ochag/api/queries/listBacklog'
import { getBreakdown } from '@ochag/api/queries/getBreakdown'
import { countSeries } from '@ochag/api/queries/countSeries'
const db = await connect({ url: process.argv[2]!, dataDirectory: '' })
const which = process.argv[3]
const [busy] = await db.sql`select to_hex(cell) as cell from rollup_cell7 where level = 2 group by cell order by sum(closed) desc limit 1`
const [g] = await db.sql`select code from topic where parent_id is null order by position limit 1`
const topics = (await db.sql`select code from topic where parent_id is not null order by position limit 2`).map((t) => t.code)
const sources = (await db.sql`select code from source order by id limit 2`).map((t) => t.code)
await db.sql.begin(async (t) => {
  const proxy: any = new Proxy(t, { apply: (target, self, args: any) => { const first = String(args[0]?.[0] ?? ''); const isStatement = args[0]?.raw && /^\s*(select|with)\b/.test(first) && !first.includes('least((select') && (first.includes('to_hex(cell)') || first.includes('with hit as') || first.includes('current, sum(count)') || first.includes('coalesce(topic.code')|| first.includes('select\n      (select')); if (isStatement) { const s = [...args[0]]; s[0] = 'explain (analyze, buffers off) ' + s[0]; const tpl: any = Object.assign(s, { raw: s }); return (target as any)(tpl, ...args.slice(1)).then((rows: any) => { for (const r of rows) console.log(r['QUERY PLAN'].slice(0, 170)); return [] }) } return (target as any)(...args) } })
  const box: [number, number, number, number] = [26, 58, 36, 62]
  if (which === 'q1') await listHexagons(proxy, { bbox: box, resolution: 7, from: '2023-11-22', to: '2026-11-22' } as any)
  if (which === 'q3') await listHexagons(proxy, { bbox: box, resolution: 6, topic: [g!.code], source: sources, from: `2025-02-13`, to: `2025-11-10` } as any)
  if (which === 'q8') await listBacklog(proxy, { resolution: 7 } as any, new Date().toISOString())
  if (which === 'q7') await getBreakdown(proxy, { cell: busy!.cell, from: '2023-11-22', to: '2026-11-22' }).catch((e: Error) => console.log(e.message))
})
await db.close()
