import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import { connect, type Database } from '@ochag/api/db/connect'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { ingestQueue } from '@ochag/api/ingest/ingestQueue'
import { readPack } from '@ochag/api/region/readPack'
import { factItem } from '../facts/factItem'
import { createWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'
import { answerParent, clock } from '../processes/childProcess'
import type { WriterReply, WriterRequest } from './runWriters'

let database: Database | undefined
let batches: NewAppeal[][] = []

/**
 * One writer: prepares its batches, takes the first of them down the corridor on trial, as all questions are asked once before
 * they are timed, then sends them down when told to.
 */
answerParent(async (request: WriterRequest): Promise<WriterReply> => {
  if (request.type === 'prepare') await prepare(request)
  return request.type === 'prepare' ? { begun: 0, ended: 0, processor: 0 } : write()
})

async function prepare(request: Extract<WriterRequest, { type: 'prepare' }>): Promise<void> {
  const { url, regionFolder, recipe, batch, writer, writers } = request
  const world = createWorld(await readPack(regionFolder), recipe)
  const items: NewAppeal[] = []
  // Batches are dealt out by turns, so that all writers work on the same days at the same time.
  for (const fact of generateFacts(world))
    if (Math.floor((fact.number - 1) / batch) % writers === writer) items.push(factItem(fact, world))
  batches = Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  )
  database = await connect({ url, dataDirectory: '' })
  await ingestAppeals(database.sql, batches[0] ?? [], { dryRun: true })
}

async function write(): Promise<WriterReply> {
  if (!database) throw new Error('not prepared')
  const begun = clock()
  const before = process.cpuUsage()
  const queue = ingestQueue(database.sql)
  for (const batch of batches)
    await queue.add(batch, ({ rejected, items }) => {
      if (rejected > 0) throw new Error(`refused: ${JSON.stringify(items.find(({ result }) => result === 'rejected'))}`)
    })
  await queue.end()
  const { user, system } = process.cpuUsage(before)
  const reply = { begun, ended: clock(), processor: (user + system) / 1e6 }
  await database.close()
  return reply
}
