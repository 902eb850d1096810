import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellText, type TableRow } from './cell'
import { openTable } from './openTable'
import { type TestCell, type TestSheet, type TestWorkbook, testXlsx } from './testXlsx'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'file.dat')
  await writeFile(file, bytes)
  return file
}

/** Rows of all sheets of a file, by the sheet's name. */
async function readAll(bytes: Uint8Array, columns?: Set<number>) {
  const table = await openTable(await written(bytes))
  const sheets: Record<string, TableRow[]> = {}
  try {
    for (const sheet of table.sheets) {
      sheets[sheet.name] = []
      for await (const rows of sheet.rows(columns)) sheets[sheet.name]?.push(...rows)
    }
  } finally {
    table.close()
  }
  return sheets
}

async function readSheet(sheet: Partial<TestSheet>, workbook: Partial<TestWorkbook> = {}): Promise<TableRow[]> {
  const bytes = testXlsx({ ...workbook, sheets: [{ name: 'Sheet', rows: [], ...sheet }] })
  return (await readAll(bytes)).Sheet ?? []
}

async function readCell(cell: TestCell, workbook: Partial<TestWorkbook> = {}) {
  const [row] = await readSheet({ rows: [['x', cell]] }, workbook)
  return row && 'cells' in row ? (row.cells[1] ?? null) : row
}

test('sheets in their order with the lines of their rows; hidden sheets and blank rows are left out', async () => {
  const bytes = testXlsx({
    sheets: [
      { name: 'Первый', rows: [['а', null, 1], [], ['', '  ', null], [null, 'б']] },
      { name: 'Скрытый', rows: [['в']], hidden: true },
      { name: 'Второй & last', rows: [['г']] },
    ],
  })
  expect(await readAll(bytes)).toEqual({
    Первый: [
      { line: 1, cells: ['а', null, 1] },
      { line: 4, cells: [null, 'б'] },
    ],
    'Второй & last': [{ line: 1, cells: ['г'] }],
  })
})

test.each<[string, TestCell, unknown]>([
  [
    'a text of several formats',
    { xml: '<c t="inlineStr"><is><r><t>жёл</t></r><r><t>тый</t></r><rPh><t>x</t></rPh></is></c>' },
    'жёлтый',
  ],
  ['a character that XML cannot hold', { xml: '<c t="inlineStr"><is><t>a_x000D_b</t></is></c>' }, 'a\rb'],
  ['yes and no', true, true],
  ['a formula with its last text', { xml: '<c t="str"><f>A1</f><v>итог</v></c>' }, 'итог'],
  ['a formula with its last number', { xml: '<c><f>1+1</f><v>2</v></c>' }, 2],
  ['a formula that gave an empty text', { xml: '<c t="str"><f>A1</f><v></v></c>' }, null],
  [
    'a formula that was never computed',
    { xml: '<c><f>1+1</f></c>' },
    { kind: 'fault', reason: 'a formula without a stored value' },
  ],
  ['an error', { xml: '<c t="e"><v>#N/A</v></c>' }, { kind: 'fault', reason: 'the error #N/A' }],
  [
    'a text that is not there',
    { xml: '<c t="s"><v>99</v></c>' },
    { kind: 'fault', reason: 'a text that the workbook lacks' },
  ],
  ['a date', { date: 46175 }, { kind: 'date', local: Date.UTC(2026, 5, 2) }],
  [
    'a date with a time of a format of its own',
    { xml: '<c s="2"><v>46177.042974537035</v></c>' },
    { kind: 'date', local: Date.UTC(2026, 5, 4, 1, 1, 53) },
  ],
  ['a number whose format only looks like a date', { xml: '<c s="3"><v>46175</v></c>' }, 46175],
  [
    'a date written as ISO',
    { xml: '<c t="d"><v>2026-06-02T10:00:00</v></c>' },
    { kind: 'date', local: Date.UTC(2026, 5, 2, 10) },
  ],
  ['a number far from any date', { date: 9e9 }, { kind: 'fault', reason: 'a number that is no date' }],
  ['32 767 characters', 'я'.repeat(32_767), 'я'.repeat(32_767)],
])('%s', async (_, cell, value) => {
  expect(await readCell(cell)).toEqual(value)
})

test('days of the 1904 system', async () => {
  expect(await readCell({ date: 46175 - 1462 }, { date1904: true })).toEqual({
    kind: 'date',
    local: Date.UTC(2026, 5, 2),
  })
})

test('cells as texts', () => {
  const day = Date.UTC(2026, 5, 2)
  expect(
    [
      101000,
      1e15,
      2.5,
      true,
      null,
      { kind: 'date' as const, local: day },
      { kind: 'date' as const, local: day + 1000 },
    ].map(cellText),
  ).toEqual(['101000', '1000000000000000', '2.5', '1', '', '2026-06-02', '2026-06-02 00:00:01'])
})

test('a text that is shared and empty is an empty cell', async () => {
  expect(await readSheet({ rows: [['', 'a', '']] })).toEqual([{ line: 1, cells: ['', 'a', ''] }])
})

test('a longer cell costs its row', async () => {
  expect(await readSheet({ rows: [['a'], ['b'.repeat(32_768)], ['c']] })).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, reason: 'column 1 holds more than 32767 characters' },
    { line: 3, cells: ['c'] },
  ])
})

test('a value merged over rows holds for all of them, one merged over columns for the first', async () => {
  const rows = [
    ['title', 'x'],
    ['a', '1'],
    [null, '2'],
    [null, '3'],
    ['b', null],
    [null, null],
  ]
  expect(await readSheet({ rows, merges: ['A1:B1', 'A2:A4', 'A5:B6'] })).toEqual([
    { line: 1, cells: ['title', 'x'] },
    { line: 2, cells: ['a', '1'] },
    { line: 3, cells: ['a', '2'] },
    { line: 4, cells: ['a', '3'] },
    { line: 5, cells: ['b'] },
  ])
})

test('columns that nobody wants stay unread, even when they are too long or broken', async () => {
  const rows: TestCell[][] = [
    ['a', 'secret', 'c'],
    [null, 'x'.repeat(40_000), 1],
    [null, 'only this', null],
  ]
  const sheets = await readAll(testXlsx({ sheets: [{ name: 's', rows }] }), new Set([0, 2]))
  expect(sheets.s).toEqual([
    { line: 1, cells: ['a', null, 'c'] },
    { line: 2, cells: [null, null, 1] },
    { line: 3, cells: [] },
  ])
})

test('cells and rows without references, names with a prefix', async () => {
  const part =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c r="C2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  expect(await readSheet({}, { parts: { 'xl/worksheets/sheet0.xml': part } })).toEqual([
    { line: 1, cells: [1, 2] },
    { line: 2, cells: [null, null, 3] },
  ])
})

test('a million blank rows are nothing', async () => {
  const blank = Array.from(
    { length: 1_000_000 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
  )
  expect(await readSheet({ xml: `<row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}` })).toEqual([
    { line: 1, cells: [1] },
  ])
})

test.each<[string, string, RegExp]>([
  ['rows beyond what a sheet has', '<row r="1048577"/>', /more than 1048576 rows/],
  [
    'columns beyond what a sheet has',
    '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
    /line 1 has more than 16384 columns/,
  ],
  ['rows out of order', '<row r="2"/><row r="1"/>', /row 1 follows row 2/],
  ['XML that is not closed', '<row r="1"><c>', /damaged/],
  ['entities of its own', '<row r="1"><c t="str"><v>&lol;</v></c></row>', /damaged/],
  [
    'a value without end',
    `<row r="1"><c t="str"><v>${'x'.repeat(6_000_000)}</v></c></row>`,
    /more than 4 million bytes/,
  ],
])('%s: refused', async (_, xml, message) => {
  await expect(readSheet({ xml })).rejects.toThrow(message)
})

test('what unpacks to far more than its size is refused before it is unpacked', async () => {
  const bytes = zipSync({ ...unpackable(), 'xl/worksheets/sheet0.xml': new Uint8Array(80 * 2 ** 20) }, { level: 9 })
  await expect(readAll(bytes)).rejects.toThrow('it unpacks to more than 300 times its size')
})

test('a file that is cut short, changed, or says less of its size than there is, is damaged', async () => {
  const good = testXlsx({ sheets: [{ name: 's', rows: [['a']] }] })
  await expect(readAll(good.slice(0, -30))).rejects.toThrow(/damaged or cut short/)
  const sheet = '<worksheet><sheetData><row><c t="str"><v>ЯМА</v></c></row></sheetData></worksheet>'
  const stored = zipSync({ ...unpackable(), 'xl/worksheets/sheet0.xml': strToU8(sheet) }, { level: 0 })
  stored.set(strToU8('ДОМ'), Buffer.from(stored).indexOf('ЯМА'))
  await expect(readAll(stored)).rejects.toThrow(/checksum is wrong/)
  const lying = zipSync({ ...unpackable(), 'xl/worksheets/sheet0.xml': strToU8(sheet) }, { level: 9 })
  Buffer.from(lying.buffer).writeUInt32LE(5, lastEntryOf(lying) + UNPACKED_SIZE)
  await expect(readAll(lying)).rejects.toThrow(/damaged or cut short/)
})

/** Where an entry of a zip's list of parts holds the unpacked size. */
const UNPACKED_SIZE = 24

function lastEntryOf(zip: Uint8Array): number {
  return Buffer.from(zip).lastIndexOf('PK\u0001\u0002')
}

test.each<[string, Uint8Array, RegExp]>([
  [
    'an old or locked workbook',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    /old Excel workbook .* password/,
  ],
  ['a web page by another name', strToU8('<html><table><tr><td>1</td></tr></table></html>'), /a web page/],
  ['a PDF', strToU8('%PDF-1.7'), /a PDF/],
  [
    'an OpenDocument spreadsheet',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    /OpenDocument/,
  ],
  ['a zip of something else', zipSync({ 'photo.jpg': strToU8('x') }), /no spreadsheet/],
  ['bytes of no kind', Uint8Array.from([1, 0, 2, 0]), /neither a spreadsheet nor a text/],
  ['nothing', new Uint8Array(), /the file is empty/],
])('%s: the message says what it is', async (_, bytes, message) => {
  await expect(readAll(bytes)).rejects.toThrow(message)
})

test('a file that is not there', async () => {
  await expect(openTable(join(folder, 'nowhere.xlsx'))).rejects.toThrow('nowhere.xlsx: there is no such file')
})

test('reading stops when it is called off', async () => {
  const stop = new AbortController()
  const rows = Array.from({ length: 20_000 }, (_, index) => [index, 'a'])
  const table = await openTable(await written(testXlsx({ sheets: [{ name: 's', rows }] })), { signal: stop.signal })
  const reading = async () => {
    for await (const _ of table.sheets[0]?.rows() ?? []) stop.abort(new Error('called off'))
  }
  await expect(reading()).rejects.toThrow('called off')
  table.close()
})

function unpackable(): Record<string, Uint8Array> {
  const rels = (body: string) => `<Relationships xmlns="x">${body}</Relationships>`
  return {
    '_rels/.rels': strToU8(rels('<Relationship Id="r" Type="t/officeDocument" Target="xl/workbook.xml"/>')),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="x" xmlns:r="y"><sheets><sheet name="s" sheetId="1" r:id="s0"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels('<Relationship Id="s0" Type="t/worksheet" Target="worksheets/sheet0.xml"/>'),
    ),
  }
}
