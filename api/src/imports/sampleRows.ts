import type { Unrecognised } from '../ingest/recogniseLayout'
import { cellText } from '../ingest/table/cell'
import type { Table } from '../ingest/table/table'
import { withoutPersonalData } from '../personal/withoutPersonalData'

const SAMPLES = 3
const LONGEST = 120

/** The first rows under a header as texts, cut short and without personal data, for somebody who maps its columns. */
export async function sampleRows(table: Table, header: Unrecognised['headers'][number]): Promise<string[][]> {
  const sheet = table.sheets.find(({ name }) => name === header.sheet)
  const samples: string[][] = []
  if (!sheet) return samples
  for await (const rows of sheet.rows()) {
    for (const row of rows) if ('cells' in row && row.line > header.line) samples.push(row.cells.map(sampleText))
    if (samples.length >= SAMPLES) break
  }
  return samples.slice(0, SAMPLES)
}

function sampleText(cell: Parameters<typeof cellText>[0]): string {
  const text = cellText(cell).trim()
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text
  return withoutPersonalData(short) ?? ''
}
