import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Import } from '@ochag/api/contract/imports'
import type { Sql } from '@ochag/api/db/connect'
import { importPath } from '@ochag/api/imports/importPath'
import type { ReadingWorld } from '@ochag/api/imports/openFile'
import { rejectionSheet } from '@ochag/api/imports/rejectionSheet'
import { ImportError } from '@ochag/api/ingest/table/importError'
import { withoutMessage } from '@ochag/api/routes/problems'
import { progressBar } from '../progressBar'
import { describeImport } from './describeImport'

interface Options {
  file: string
  profile: string | undefined
  day: string | undefined
  world: ReadingWorld
  /** Rows of a transaction. */
  batch: number
  /** Folder for rejected rows. */
  reports: string
}

/** Imports a file and says what became of it. Ctrl-C ends it after the batch that is being stored; what is stored stays. */
export async function importPlainly(sql: Sql, { file, profile, day, world, batch, reports }: Options): Promise<void> {
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort('cancel'))
  const begun = Date.now()
  const bar = progressBar('Importing')
  const done = await importPath(sql, file, {
    reading: { profile, day },
    world,
    begunBy: 'command line',
    batch,
    signal: stopping.signal,
    progress: bar.update,
    takenUp: (read) => console.log(`This file was being imported before: going on after ${read} rows`),
    failed: (error) => console.error(withoutMessage(error)),
  })
  bar.finish()
  console.log(describeImport(done, (Date.now() - begun) / 1000))
  if (done.rejected > 0) console.log(`Rejected rows with their reasons: ${await writeRejections(sql, done, reports)}`)
  if (done.failure !== null) throw new ImportError(done.failure)
}

async function writeRejections(sql: Sql, { id }: Import, reports: string): Promise<string> {
  await mkdir(reports, { recursive: true, mode: 0o700 })
  const path = join(reports, `import-${id}-rejected.xlsx`)
  await pipeline(rejectionSheet(sql, id), createWriteStream(path, { mode: 0o600 }))
  return path
}
