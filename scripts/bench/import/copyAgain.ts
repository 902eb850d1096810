import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '@ochag/api/db/connect'
import { median } from '../measure/statistics'

const RUNS = 3

/** Seconds that plain COPY takes to write the stored appeals into a table with the same columns and indexes: the median of three. */
export async function timeCopyAgain(sql: Sql): Promise<number> {
  const columns = await writtenColumns(sql)
  const pieces: Buffer[] = []
  const out = await sql`copy appeal (${sql(columns)}) to stdout`.readable()
  for await (const piece of out) pieces.push(piece)
  await sql`create table plain_appeal (like appeal including all)`
  const seconds: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await sql`truncate plain_appeal`
    const begun = performance.now()
    const into = await sql`copy plain_appeal (${sql(columns)}) from stdin`.writable()
    const closed = once(into, 'finish')
    await pipeline(Readable.from(pieces), into)
    await closed
    seconds.push((performance.now() - begun) / 1000)
  }
  await sql`drop table plain_appeal`
  return median(seconds)
}

/** Generated columns are computed again. */
async function writtenColumns(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = 'appeal'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return rows.map(({ name }) => name)
}
