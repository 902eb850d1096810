import { createHash } from 'node:crypto'
import type { Sql } from '../db/connect'
import type { ReadRow, RowSource } from '../ingest/readRow'
import { beginImport } from '../queries/beginImport'
import { type RunOptions, runImport } from './runImport'

/** Never reached: no coordinate stands for "unknown". */
const NEVER = { appeals: 1_000_000, addresses: 1_000_000, withoutAddress: 1 }

/** The rows of a file that holds just these items; one that is no object is a row that cannot be read. */
export function sourceOf(items: readonly unknown[], changes: Partial<RowSource> = {}): RowSource & { close(): void } {
  return {
    total: items.length,
    headers: ['Item'],
    sources: ['portal', 'hotline'],
    defaultPoints: NEVER,
    async *rows() {
      yield items.map((item, index) => readRow(item, index + 2))
    },
    close: () => undefined,
    ...changes,
  }
}

function readRow(item: unknown, line: number): ReadRow {
  const readable = typeof item === 'object'
  return {
    sheet: '',
    line,
    ...(readable ? { appeal: item } : {}),
    errors: readable ? [] : [{ field: 'externalId', reason: 'column Item is empty' }],
    unknown: [],
    cells: () => ({ Item: JSON.stringify(item) }),
  }
}

let files = 0

/** Enters an import of a file that nobody has imported before. */
export async function begin(sql: Sql, changes: { fileName?: string; upload?: string } = {}): Promise<number> {
  const fileName = changes.fileName ?? `file-${++files}.csv`
  const id = await beginImport(sql, {
    begunBy: 'test',
    fileName,
    fileBytes: 100,
    fileHash: createHash('sha256').update(`${fileName} ${files}`).digest('hex'),
    profile: 'test',
    options: { upload: changes.upload },
  })
  if (id === undefined) throw new Error('this file is being imported already')
  return id
}

/** Imports items from the beginning to the end; answers the id of the import. */
export async function importItems(
  sql: Sql,
  items: readonly unknown[],
  { source, ...options }: Partial<RunOptions> & { source?: Partial<RowSource> } = {},
): Promise<number> {
  const id = await begin(sql)
  await runImport(
    sql,
    { id, read: 0, unmapped: {} },
    { open: async () => sourceOf(items, source), signal: new AbortController().signal, ...options },
  )
  return id
}

/** All appeals, their histories and what was noted of them, byte for byte. */
export async function dump(sql: Sql): Promise<{ appeals: string[]; events: string[]; changes: string[] }> {
  const appeals = await sql<{ line: string }[]>`select appeal::text as line from appeal order by id`
  const events = await sql<{ line: string }[]>`
    select status_event::text as line from status_event order by appeal_id, at, id`
  const changes = await sql<{ line: string }[]>`
    select appeal_change::text as line from appeal_change order by id`
  return { appeals: linesOf(appeals), events: linesOf(events), changes: linesOf(changes) }
}

function linesOf(rows: readonly { line: string }[]): string[] {
  return rows.map(({ line }) => line)
}
