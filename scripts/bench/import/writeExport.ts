import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { spreadsheet } from '@ochag/api/imports/spreadsheet'
import { stringify } from 'csv-stringify'
import { HEADERS } from './exportRows'

export const FORMATS = ['csv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

const BATCH = 1000

/** Writes rows under the headers of a control centre's export, in bounded memory. */
export function writeExport(file: string, format: Format, rows: Iterable<string[]>): Promise<void> {
  const out = createWriteStream(file)
  if (format === 'xlsx') return pipeline(Readable.from(spreadsheet(HEADERS, inBatches(rows))), out)
  return pipeline(Readable.from(rows), stringify({ header: true, columns: HEADERS, delimiter: ';' }), out)
}

async function* inBatches(rows: Iterable<string[]>): AsyncGenerator<string[][]> {
  let batch: string[][] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}
