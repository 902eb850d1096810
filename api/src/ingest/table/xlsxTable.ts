import type { TableRow } from './cell'
import { readDateStyles } from './dateStyles'
import { type Merge, mergeFiller, readMerges } from './merges'
import type { CellContext } from './sheetCell'
import { rowCollector } from './sheetRows'
import type { Sheet, Table } from './table'
import { readTexts } from './texts'
import { readWorkbook } from './workbook'
import { parseXml } from './xml'
import { openZip, type Zip } from './zip'

/**
 * Opens a workbook: its texts are read into memory, its sheets are not.
 * @throws ImportError when it is damaged, no workbook, or beyond the limits
 */
export async function openXlsx(file: string, signal?: AbortSignal): Promise<Table> {
  const zip = await openZip(file)
  try {
    const { sheets, strings, styles, date1904 } = await readWorkbook(zip)
    const dateStyles = await readDateStyles(zip, styles)
    const context = { date1904, dateStyles, texts: await readTexts(zip, strings, signal) }
    return {
      format: 'xlsx',
      sheets: sheets.map(({ name, part }) => openSheet(zip, { name, part, context, signal })),
      close: () => {
        context.texts.close()
        zip.close()
      },
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

interface SheetPlace {
  name: string
  part: string
  context: CellContext
  signal: AbortSignal | undefined
}

function openSheet(zip: Zip, place: SheetPlace): Sheet {
  let merges: Promise<Merge[]> | undefined
  return {
    name: place.name,
    fixedWidth: false,
    date1904: place.context.date1904,
    async *rows(columns) {
      merges ??= readMerges(zip.read(place.part), place.signal)
      yield* readRows(zip, place, { columns, merges: await merges })
    },
  }
}

async function* readRows(
  zip: Zip,
  { part, context, signal }: SheetPlace,
  { columns, merges }: { columns: ReadonlySet<number> | undefined; merges: Merge[] },
): AsyncGenerator<TableRow[]> {
  const { handler, take } = rowCollector(context, columns)
  const fill = mergeFiller(merges.filter(({ column }) => !columns || columns.has(column)))
  for await (const _ of parseXml(zip.read(part), handler)) {
    signal?.throwIfAborted()
    const rows = take()
    for (const row of rows) if ('cells' in row) fill(row.line, row.cells)
    if (rows.length > 0) yield rows
  }
}
