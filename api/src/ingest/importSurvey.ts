import type { CsvRecord } from './csvRecords'
import type { FieldReaders } from './profileReader'

/** What a first look at a file tells: how many rows, and where an appeal that stands in it more than once stands last. */
export interface Survey {
  rows: number
  lastLine: Map<string, number>
}

/** Reads all rows once without storing any; needs memory for one short text a row. */
export async function surveyRows(batches: AsyncIterable<CsvRecord[]>, readers: FieldReaders): Promise<Survey> {
  const seen = new Set<string>()
  const lastLine = new Map<string, number>()
  let rows = 0
  for await (const records of batches)
    for (const record of records) {
      rows += 1
      const identity = 'fields' in record ? identityOf(record.fields, readers) : undefined
      if (identity === undefined) continue
      if (seen.has(identity)) lastLine.set(identity, record.line)
      seen.add(identity)
    }
  return { rows, lastLine }
}

/** Source and id of a row; undefined where one of them cannot be read. */
export function identityOf(fields: string[], { source, externalId }: FieldReaders): string | undefined {
  const row = { fields, errors: [], unmapped: [] }
  const identity = `${source(row)}\u0000${externalId(row)}`
  return row.errors.length === 0 ? identity : undefined
}
