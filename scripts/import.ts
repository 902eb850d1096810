import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { importFile } from '@ochag/api/ingest/importFile'
import { importSummary } from '@ochag/api/ingest/importSummary'
import { importVocabulary } from '@ochag/api/ingest/importVocabulary'
import { readProfile } from '@ochag/api/ingest/profileFile'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { readSettings } from '@ochag/api/settings'
import { failPlainly, UsageError } from './failPlainly'
import { progressBar } from './progressBar'

/** Brings a CSV file, plain or gzip, into the database by a profile of the region pack. */
async function runImport(): Promise<void> {
  const { file, name, dryRun } = readArguments()
  const { dataDirectory, databaseUrl, regionFolder } = readSettings()
  const pack = await readPack(regionFolder)
  const profile = await readProfile(regionFolder, name)
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    await loadRegion(database.sql, pack)
    const begun = Date.now()
    const bar = progressBar('Importing')
    const report = await importFile(database.sql, file, {
      profile,
      vocabulary: await importVocabulary(database.sql, pack),
      reports: join(dataDirectory, 'imports'),
      dryRun,
      progress: bar.update,
    })
    bar.finish()
    console.log(importSummary(report, { dryRun, seconds: (Date.now() - begun) / 1000 }))
  } finally {
    await database.close()
  }
}

function readArguments(): { file: string; name: string; dryRun: boolean } {
  const usage = 'Usage: npm run import -- FILE --profile NAME [--dry-run]'
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { profile: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
    const [file, ...others] = positionals
    if (file && values.profile && others.length === 0) return { file, name: values.profile, dryRun: values['dry-run'] }
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
  throw new UsageError(usage)
}

failPlainly(runImport())
