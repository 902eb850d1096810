import { readPack } from '@ochag/api/region/readPack'
import { openBench } from './load/openBench'

const rows = Number(process.argv[2])
const folder = process.argv[3] ?? '/tmp/bA'
const bench = await openBench({
  pack: await readPack('data/leningrad'),
  folder,
  keep: true,
  databaseUrl: undefined,
  rows,
  seed: 'a',
})
console.log(bench.url, bench.load)
for (const row of await bench.database
  .sql`select relname, n_live_tup as rows, pg_size_pretty(pg_total_relation_size(relid)) as size from pg_stat_user_tables where n_live_tup > 0 order by pg_total_relation_size(relid) desc limit 20`)
  console.log(row.relname, row.rows, row.size)
setInterval(() => {}, 1e6)
