import { strToU8, zipSync } from 'fflate'

/** A cell of a workbook made for a test; `xml` is put in as it is. */
export type TestCell = string | number | boolean | null | { date: number } | { xml: string }

export interface TestSheet {
  name: string
  rows: TestCell[][]
  /** XML of the rows instead of `rows`. */
  xml?: string
  merges?: string[]
  hidden?: boolean
}

export interface TestWorkbook {
  sheets: TestSheet[]
  date1904?: boolean
  /** Parts that replace or join those of the workbook. */
  parts?: Record<string, string>
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
/** Style 1 is a built-in date, 2 a date of its own, 3 a number whose format only looks like one. */
const STYLES = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="[Red]0.00&quot; дней&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`

/** The bytes of a workbook with these sheets, as Excel lays it out. */
export function testXlsx({ sheets, date1904 = false, parts = {} }: TestWorkbook): Uint8Array {
  const texts = new Map<string, number>()
  const bodies = sheets.map((sheet) => sheetXml(sheet, texts))
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}>${sheets
      .map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(bodies.map((body, index) => [`xl/worksheets/sheet${index}.xml`, body])),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function sheetXml({ rows, xml, merges = [] }: TestSheet, texts: Map<string, number>): string {
  const body =
    xml ??
    rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column, texts)).join('')}</row>`,
      )
      .join('')
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN}><sheetData>${body}</sheetData>${merged}</worksheet>`
}

function cellXml(cell: TestCell, row: number, column: number, texts: Map<string, number>): string {
  const at = `r="${columnName(column)}${row + 1}"`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'object')
    return 'xml' in cell ? cell.xml.replace('<c', `<c ${at}`) : `<c ${at} s="1"><v>${cell.date}</v></c>`
  if (!texts.has(cell)) texts.set(cell, texts.size)
  return `<c ${at} t="s"><v>${texts.get(cell)}</v></c>`
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
