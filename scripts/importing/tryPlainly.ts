import type { Sql } from '@ochag/api/db/connect'
import type { ReadingWorld } from '@ochag/api/imports/openFile'
import { tryFile } from '@ochag/api/imports/tryFile'
import { progressBar } from '../progressBar'
import { describeTrial } from './describeTrial'

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
  const begun = Date.now()
  const bar = progressBar('Trying')
  const trial = await tryFile(sql, file, { reading: { profile, day }, world, reports, progress: bar.update })
  bar.finish()
  console.log(describeTrial(trial, (Date.now() - begun) / 1000))
}
