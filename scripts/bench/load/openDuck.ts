import { createWriteStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { cellNumber } from '@ochag/api/grid/cellNumber'
import type { Catalogue } from '@ochag/api/queries/readCatalogue'
import { inChunks } from '../facts/copyText'
import type { FactWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'
import { ticker } from '../measure/ticker'

/**
 * The same facts in DuckDB, in memory, two threads. It is given what a good engineer would give it: parents of the
 * cells and groups of the topics computed before, days as dates, small numbers and enums for everything else.
 */
export async function openDuck(
  file: string,
  world: FactWorld,
  rows: number,
  catalogue: Catalogue,
): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  if (!existsSync(file)) await writeFacts(connection, file, world, rows, catalogue)
  await connection.run(`create table fact as select * from read_parquet('${file}')`)
  await connection.run(`create table address as select * from read_parquet('${file}.addresses')`)
  return connection
}

/** Writes the facts as parquet, through text: generating is quick, so nothing else need be kept. */
async function writeFacts(
  connection: DuckDBConnection,
  file: string,
  world: FactWorld,
  rows: number,
  catalogue: Catalogue,
): Promise<void> {
  const [facts, addresses] = [`${file}.csv`, `${file}.addresses.csv`]
  await pipeline(Readable.from(inChunks(factLines(world, rows, catalogue))), createWriteStream(facts))
  await pipeline(Readable.from(inChunks(addressLines(world))), createWriteStream(addresses))
  await connection.run(`
    copy (select * from read_csv('${addresses}', header = false, columns = {
      'id': 'integer', 'cell': 'bigint', 'text': 'varchar'})) to '${file}.addresses' (format parquet)`)
  await connection.run(`
    copy (
      select date '1970-01-01' + day as day, ${parents()}, topic, topic_group, municipality, source,
        status::enum ('new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected') as status,
        kind::enum ('problem', 'suggestion', 'incident') as kind, make_timestamp(due * 1000000) as due_at, raw.address
      from read_csv('${facts}', header = false, columns = {
        'day': 'integer', 'address': 'integer', 'topic': 'smallint', 'topic_group': 'smallint',
        'municipality': 'smallint', 'source': 'smallint', 'status': 'varchar', 'kind': 'varchar', 'due': 'bigint'}) raw
      left join read_parquet('${file}.addresses') address on address.id = raw.address
    ) to '${file}' (format parquet)`)
  await Promise.all([rm(facts), rm(addresses)])
}

function parents(): string {
  const columns = [6, 7, 9].map(
    (resolution) =>
      `(cell & ~(15::bigint << 52)) | (${resolution}::bigint << 52) | ((1::bigint << ${3 * (15 - resolution)}) - 1) as cell${resolution}`,
  )
  return ['cell', ...columns].join(', ')
}

function* factLines(world: FactWorld, rows: number, catalogue: Catalogue): Generator<string, void, undefined> {
  const tick = ticker('Facts for DuckDB', rows)
  const topics = world.vocabulary.topics.map(
    ({ code, group }) => `${catalogue.topics.get(code)?.id},${catalogue.topics.get(group)?.id}`,
  )
  const sources = world.vocabulary.sources.map(({ code }) => catalogue.sources.get(code)?.id)
  const municipalities = world.pool.addresses.map(({ municipality }) => catalogue.municipalities.get(municipality)?.id)
  for (const fact of generateFacts(world)) {
    tick(1)
    yield `${fact.day},${fact.located ? fact.address : ''},${topics[fact.topic]},${municipalities[fact.address]},${
      sources[fact.source]
    },${fact.status},${fact.kind},${fact.due}\n`
  }
}

function* addressLines({ pool }: FactWorld): Generator<string, void, undefined> {
  for (const [index, { cell, text }] of pool.addresses.entries()) yield `${index},${cellNumber(cell)},"${text}"\n`
}
