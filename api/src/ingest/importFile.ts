import type { Sql } from '../db/connect'
import { type FlaggedPoints, flagDefaultPoints } from '../queries/flagDefaultPoints'
import { refreshStatistics } from '../queries/refreshStatistics'
import { foldAndTidy } from '../rollup/upkeep'
import { readHeader, readRows } from './csvTable'
import { ImportError } from './importError'
import { checkLedger, emptyLedger, type Ledger } from './importLedger'
import { rejectionFile } from './importRejections'
import { rowStore } from './importRows'
import { surveyRows } from './importSurvey'
import type { Profile } from './profile'
import { profileReaders, sourceCodes, type Vocabulary } from './profileReader'

export interface ImportOptions {
  profile: Profile
  vocabulary: Vocabulary
  /** Folder for the file of rejected rows. */
  reports: string
  /** Tell the outcome, store nothing. */
  dryRun?: boolean
  now?: Date
  /** Rows done and rows in all; first called with 0 when the rows have been counted. */
  progress?: (done: number, total: number) => void
}

export interface ImportReport extends Ledger {
  /** Where the rejected rows are listed; undefined when there are none. */
  rejectionFile: string | undefined
  /** Coordinates and appeals newly found to stand for "unknown place"; undefined after a dry run. */
  defaultPoints: FlaggedPoints | undefined
}

/**
 * Brings a CSV file into the database by a profile: counted and checked for repeated appeals in a first pass, stored in
 * a second, then coordinates that stand for "unknown place" are flagged. Doing it again changes nothing; after a break
 * at any moment, doing it again completes it.
 * @throws ImportError when the file cannot be read to its end or does not fit the profile
 */
export async function importFile(sql: Sql, file: string, options: ImportOptions): Promise<ImportReport> {
  const { profile, vocabulary } = options
  const header = await readHeader(file, profile)
  const readers = profileReaders(profile, header.columns, vocabulary)
  const survey = await surveyRows(readRows(file, header, profile.encoding), readers)
  options.progress?.(0, survey.rows)
  const ledger = emptyLedger()
  const rejections = rejectionFile(options.reports, file, options.now ?? new Date())
  const { dryRun = false } = options
  const store = rowStore(sql, { readers, survey, ledger, rejections, dryRun })
  try {
    for await (const records of readRows(file, header, profile.encoding)) {
      await store.add(records)
      options.progress?.(ledger.read, survey.rows)
    }
    await store.end()
    checkLedger(ledger)
    await refreshStatistics(sql)
    const sources = sourcesOf(profile, vocabulary)
    const defaultPoints = dryRun ? undefined : await flagDefaultPoints(sql, sources, profile.defaultPoints)
    await foldAndTidy(sql)
    return { ...ledger, rejectionFile: rejections.path(), defaultPoints }
  } catch (error) {
    throw interruption(error, ledger.read)
  }
}

/** All sources that this profile may fill: they share a system, and so its coordinate for "unknown". */
function sourcesOf(profile: Profile, { sources }: Vocabulary): string[] {
  const named = sourceCodes(profile)
  return named.length > 0 ? named : sources.map(({ code }) => code)
}

/** A database or disk that fails is the operator's matter and bears a code; anything else is a fault of ours. */
function interruption(error: unknown, rows: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  return new ImportError(
    `the import broke off after ${rows} rows: ${error.message}; what was stored stays, run the import again`,
  )
}
