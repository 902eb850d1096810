import type { Recognised } from '../ingest/recogniseLayout'
import type { TableRow } from '../ingest/table/cell'
import type { Sheet } from '../ingest/table/table'

/** The same file with no more than the first rows of each sheet under its header. */
export function topOf(recognised: Recognised, rows: number): Recognised {
  const sheets = recognised.sheets.map((found) => ({ ...found, sheet: shortened(found.sheet, found.headerLine, rows) }))
  return { ...recognised, sheets }
}

function shortened(sheet: Sheet, headerLine: number, most: number): Sheet {
  async function* rows(columns?: ReadonlySet<number>): AsyncGenerator<TableRow[]> {
    let left = most
    for await (const batch of sheet.rows(columns)) {
      const under = batch.filter(({ line }) => line > headerLine).slice(0, left)
      left -= under.length
      yield under
      if (left === 0) return
    }
  }
  return { name: sheet.name, fixedWidth: sheet.fixedWidth, date1904: sheet.date1904, rows }
}
