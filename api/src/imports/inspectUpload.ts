import type { FileReport } from '../contract/upload'
import type { Sql } from '../db/connect'
import { fileRows, needsDay } from '../ingest/fileRows'
import type { ReadRow } from '../ingest/readRow'
import type { Recognised, Unrecognised } from '../ingest/recogniseLayout'
import { ImportError } from '../ingest/table/importError'
import type { Table } from '../ingest/table/table'
import { listSameFile } from '../queries/listSameFile'
import { type LookedAt, lookAtFile, type Reading, type ReadingWorld } from './openFile'
import { previewRows } from './previewRows'
import { sampleRows } from './sampleRows'
import { topOf } from './topOf'
import type { Upload } from './uploads'

/** So many rows are shown. */
const PREVIEW_ROWS = 20

/** What a look at the top of a file tells; the whole of it takes longer. */
export type TopReport = Omit<FileReport, 'looked' | 'total' | 'unknown'>

/** Tells what a file is and how its first rows will look, by the top of it. */
export async function inspectUpload(
  sql: Sql,
  upload: Upload,
  reading: Reading,
  world: ReadingWorld,
): Promise<TopReport> {
  const begun = { ...EMPTY, ...nameOf(upload), sameFile: await listSameFile(sql, upload.hash) }
  try {
    const seen = await lookAtFile(upload, reading, world)
    try {
      return { ...begun, ...(await reportOf(sql, seen, world)) }
    } finally {
      seen.table.close()
    }
  } catch (error) {
    if (error instanceof ImportError) return { ...begun, failure: error.message }
    throw error
  }
}

const EMPTY = {
  profile: null,
  sheet: null,
  headerLine: null,
  headers: [],
  samples: [],
  unused: [],
  missing: [],
  nearest: [],
  needsDay: false,
  day: null,
  rows: [],
  failure: null,
} satisfies Partial<FileReport>

function nameOf({ id, fileName, bytes, hash }: Upload) {
  return { upload: id, fileName, fileBytes: bytes, fileHash: hash }
}

async function reportOf(sql: Sql, { table, found, day }: LookedAt, world: ReadingWorld): Promise<Partial<TopReport>> {
  if ('reason' in found) return unrecognised(found, table)
  const [first] = found.sheets
  const about = {
    profile: [...new Set(found.sheets.map(({ layout }) => layout.name))].join(', '),
    sheet: first?.sheet.name || null,
    headerLine: first?.headerLine ?? null,
    headers: first?.header ?? [],
    needsDay: needsDay(found) && day === undefined,
    day: needsDay(found) ? (day ?? null) : null,
  }
  return about.needsDay ? about : { ...about, ...(await rowsOf(sql, found, day, world)) }
}

async function rowsOf(sql: Sql, found: Recognised, day: string | undefined, world: ReadingWorld) {
  const source = await fileRows(topOf(found, PREVIEW_ROWS), { vocabulary: await world.vocabulary(), day })
  const rows: ReadRow[] = []
  for await (const batch of source.rows()) rows.push(...batch)
  const [sheet] = source.sheets
  return {
    unused: sheet?.unused ?? [],
    missing: sheet?.missing ?? [],
    rows: await previewRows(sql, rows.slice(0, PREVIEW_ROWS)),
  }
}

async function unrecognised({ reason, headers, nearest }: Unrecognised, table: Table): Promise<Partial<TopReport>> {
  const [header] = headers
  return {
    failure: reason,
    sheet: header?.sheet || null,
    headerLine: header?.line ?? null,
    headers: header?.columns ?? [],
    samples: header ? await sampleRows(table, header) : [],
    nearest: nearest.map(({ profile, missing }) => ({ profile, missing })),
  }
}
