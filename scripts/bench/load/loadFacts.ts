import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Queryable, Sql } from '@ochag/api/db/connect'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { APPEAL_COLUMNS, copyLines, EVENT_COLUMNS, eventLines } from '../facts/copyLines'
import { inChunks } from '../facts/copyText'
import type { FactWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'
import { ticker } from '../measure/ticker'
import { createIndexes, dropIndexes, listIndexes } from './indexes'

interface LoadOptions {
  rows: number
  /** Without what no question reads: points, texts, histories. */
  thin: boolean
}

/** Replaces all appeals by the world's facts with COPY; rollups are left empty, to be built afterwards. */
export async function loadFacts(sql: Sql, world: FactWorld, { rows, thin }: LoadOptions): Promise<void> {
  const { appealLine } = copyLines(world, await readCatalogue(sql), thin)
  const indexes = await listIndexes(sql)
  await sql.begin(async (transaction) => {
    await dropIndexes(transaction, indexes)
    await transaction`truncate appeal, status_event`
    await withoutTriggers(transaction)
    await copyInto(transaction, 'appeal', APPEAL_COLUMNS, lines(world, rows, 'Appeals', appealLine))
    if (!thin)
      await copyInto(transaction, 'status_event', EVENT_COLUMNS, lines(world, rows, 'Histories of appeals', eventLines))
    await transaction`select setval(pg_get_serial_sequence('appeal', 'id'), ${Math.max(1, rows)})`
  })
  const tick = ticker('Indexes', indexes.length)
  await createIndexes(sql, indexes, () => tick(1))
  await sql`vacuum (analyze) appeal`
  await sql`vacuum (analyze) status_event`
}

/**
 * Neither rollups nor foreign keys are kept up during a bulk load: the ones are built afterwards, the others hold by
 * construction.
 */
export async function withoutTriggers(transaction: Queryable): Promise<void> {
  await transaction`set local session_replication_role = replica`
}

/** Streams lines of COPY into columns of a table. */
export async function copyInto(
  transaction: Queryable,
  table: string,
  columns: string[],
  lines: Iterable<string>,
): Promise<void> {
  const stream = await transaction`copy ${transaction(table)} (${transaction(columns)}) from stdin`.writable()
  const closed = once(stream, 'finish')
  await pipeline(Readable.from(inChunks(lines)), stream)
  await closed
}

function* lines(
  world: FactWorld,
  rows: number,
  title: string,
  write: (fact: Parameters<typeof eventLines>[0]) => string,
): Generator<string, void, undefined> {
  const tick = ticker(title, rows)
  for (const fact of generateFacts(world)) {
    tick(1)
    yield write(fact)
  }
}
