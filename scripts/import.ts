import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LocalDate } from '@ochag/api/contract/common'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { importFile } from '@ochag/api/ingest/importFile'
import { importSummary } from '@ochag/api/ingest/importSummary'
import { importVocabulary } from '@ochag/api/ingest/importVocabulary'
import { pickProfile, readProfiles } from '@ochag/api/ingest/profileFile'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { ROOT, readSettings } from '@ochag/api/settings'
import { failPlainly, UsageError } from './failPlainly'
import { progressBar } from './progressBar'

/** Brings a file (XLSX, or CSV plain or gzip) into the database: recognised by its headers, or by the profile that is named. */
async function runImport(): Promise<void> {
  const { file, profile, day, dryRun } = readArguments()
  const { dataDirectory, databaseUrl, regionFolder } = readSettings()
  const pack = await readPack(regionFolder)
  const known = [
    ...(await readProfiles(join(ROOT, 'data', 'layouts'))),
    ...(await readProfiles(join(regionFolder, 'profiles'))),
  ]
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    await loadRegion(database.sql, pack)
    const begun = Date.now()
    const bar = progressBar('Importing')
    const report = await importFile(database.sql, file, {
      layouts: profile === undefined ? known : [pickProfile(known, profile)],
      day,
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

interface Arguments {
  file: string
  profile: string | undefined
  day: string | undefined
  dryRun: boolean
}

function readArguments(): Arguments {
  const usage = 'Usage: npm run import -- FILE [--profile NAME] [--day YYYY-MM-DD] [--dry-run]'
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        day: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const [file, ...others] = positionals
    const { profile, day, 'dry-run': dryRun } = values
    if (file && others.length === 0 && (day === undefined || LocalDate.safeParse(day).success))
      return { file, profile, day, dryRun }
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
  throw new UsageError(usage)
}

failPlainly(runImport())
