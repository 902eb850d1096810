import type { Sql } from '@ochag/api/db/connect'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { APPEAL_COLUMNS, copyLines } from '../facts/copyLines'
import type { FactWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'
import { copyInto } from '../load/loadFacts'
import { median } from '../measure/statistics'

const RUNS = 3

/** Seconds that plain COPY takes for the same rows into a table with the same columns and indexes: the median of three. */
export async function timeCopy(sql: Sql, world: FactWorld): Promise<number> {
  const { appealLine } = copyLines(world, await readCatalogue(sql), false)
  const lines = Array.from(generateFacts(world), appealLine)
  await sql`create table plain_appeal (like appeal including all)`
  const seconds: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await sql`truncate plain_appeal`
    const begun = performance.now()
    await sql.begin((transaction) => copyInto(transaction, 'plain_appeal', APPEAL_COLUMNS, lines))
    seconds.push((performance.now() - begun) / 1000)
  }
  await sql`drop table plain_appeal`
  return median(seconds)
}
