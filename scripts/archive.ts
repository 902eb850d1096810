import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { archiveAppeals } from '@ochag/api/archive/archiveAppeals'
import { openArchive } from '@ochag/api/archive/openArchive'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { readSettings } from '@ochag/api/settings'
import { failPlainly, UsageError } from './failPlainly'

const USAGE = `Usage: npm run archive -- --before YYYY-01-01 --to FOLDER
Moves finished appeals of whole years, with their histories, from the database into files; their counts stay.
Called again it goes on where it was stopped.`

/** Archives appeals while the product may be serving. */
async function archive(): Promise<void> {
  const { before, folder } = readArguments()
  const { databaseUrl, dataDirectory } = readSettings()
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    const manifest = await openArchive(database.sql, before, folder)
    const progress = (appeals: number) => console.log(`${appeals} appeals archived`)
    const { parts } = await archiveAppeals(database.sql, { before, folder, manifest, progress })
    const appeals = parts.reduce((sum, part) => sum + part.appeals, 0)
    console.log(
      `${folder} holds ${appeals} appeals in ${parts.length} files, listed with their SHA-256 in manifest.json`,
    )
    console.log('Appeals that are still open, or were worked on after that day, stay in the database.')
  } finally {
    await database.close()
  }
}

function readArguments(): { before: string; folder: string } {
  try {
    const { before, to } = parseArgs({ options: { before: { type: 'string' }, to: { type: 'string' } } }).values
    if (before && to) return { before, folder: resolve(to) }
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
  throw new UsageError(USAGE)
}

failPlainly(archive())
