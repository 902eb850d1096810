import type { Sql } from '@ochag/api/db/connect'
import type { ReadingWorld } from '@ochag/api/imports/openFile'
import { importFile } from '@ochag/api/ingest/importFile'
import { importSummary } from '@ochag/api/ingest/importSummary'
import { pickProfile } from '@ochag/api/ingest/profileFile'
import { progressBar } from '../progressBar'

interface Options {
  file: string
  profile: string | undefined
  day: string | undefined
  world: ReadingWorld
  /** Folder for the list of rejected rows. */
  reports: string
}

/** Says what an import would do, and stores nothing. */
export async function tryPlainly(sql: Sql, { file, profile, day, world, reports }: Options): Promise<void> {
  const known = await world.layouts()
  const begun = Date.now()
  const bar = progressBar('Trying')
  const report = await importFile(sql, file, {
    layouts: profile === undefined ? known : [pickProfile(known, profile)],
    day,
    vocabulary: await world.vocabulary(),
    reports,
    dryRun: true,
    progress: bar.update,
  })
  bar.finish()
  console.log(importSummary(report, { dryRun: true, seconds: (Date.now() - begun) / 1000 }))
}
