import { Zip, ZipDeflate } from 'fflate'

/** Rows that a sheet can hold, as spreadsheets themselves have it. */
const SHEET_ROWS = 1_048_576
/** Characters that a cell can hold. */
const CELL_CHARACTERS = 32_767

const NAMESPACE = 'http://schemas.openxmlformats.org'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`

/** The second style keeps what looks like a formula a text, also when somebody edits the cell. */
const STYLES = `${HEAD}<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf quotePrefix="1"/></cellXfs></styleSheet>`

/**
 * Writes rows of texts as an XLSX file while they come, in bounded memory. Every cell is a text, so nothing in it is ever
 * a formula. What does not fit on one sheet goes on on the next, under the same header.
 */
export async function* spreadsheet(
  header: readonly string[],
  rows: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Uint8Array> {
  const zip = startZip()
  let sheets = 0
  let lines = SHEET_ROWS
  for await (const batch of rows) {
    for (const row of batch) {
      if (lines >= SHEET_ROWS) {
        if (sheets > 0) zip.end(SHEET_END)
        sheets += 1
        lines = 1
        zip.begin(`xl/worksheets/sheet${sheets}.xml`, SHEET_HEAD + line(header))
      }
      zip.write(line(row))
      lines += 1
    }
    yield* zip.taken()
  }
  if (sheets === 0) zip.begin(`xl/worksheets/sheet${++sheets}.xml`, SHEET_HEAD + line(header))
  zip.end(SHEET_END)
  for (const [name, text] of parts(sheets)) {
    zip.begin(name, text)
    zip.end('')
  }
  zip.close()
  yield* zip.taken()
}

/** A zip archive that is written part by part; what is ready is taken from it. */
function startZip() {
  let ready: Uint8Array[] = []
  const encoder = new TextEncoder()
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  let part: ZipDeflate | undefined
  return {
    begin(name: string, text: string): void {
      part = new ZipDeflate(name, { level: 6 })
      zip.add(part)
      part.push(encoder.encode(text))
    },
    write: (text: string) => part?.push(encoder.encode(text)),
    end: (text: string) => part?.push(encoder.encode(text), true),
    close: () => zip.end(),
    *taken(): Generator<Uint8Array> {
      const bytes = ready
      ready = []
      yield* bytes
    },
  }
}

const SHEET_HEAD = `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>`
const SHEET_END = '</sheetData></worksheet>'

function line(cells: readonly string[]): string {
  return `<row>${cells.map(cell).join('')}</row>`
}

function cell(text: string): string {
  if (text === '') return '<c/>'
  const style = /^[=+\-@\t\r]/u.test(text) ? ' s="1"' : ''
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return [...text.slice(0, CELL_CHARACTERS)]
    .filter((character) => isXml(character.codePointAt(0) ?? 0))
    .map((character) => ENTITIES[character] ?? character)
    .join('')
}

/** Characters that XML can hold; halves of surrogate pairs are not among them. */
function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff)
}

/** What says that the sheets are a workbook. */
function parts(sheets: number): [string, string][] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1)
  const type = `${NAMESPACE}/package/2006`
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return [
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${numbers
        .map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(type, [
        ...numbers.map((number) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const),
        [`rId${sheets + 1}`, 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ['_rels/.rels', relations(type, [['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${type}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${numbers
        .map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${main}.worksheet+xml"/>`)
        .join('')}</Types>`,
    ],
  ]
}

function relations(type: string, list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${type}/relationships">${entries.join('')}</Relationships>`
}
