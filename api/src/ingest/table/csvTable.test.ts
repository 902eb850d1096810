import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TableRow } from './cell'
import { openTable } from './openTable'
import type { TableOptions } from './table'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-csv-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(content: string | Uint8Array, name = 'file.csv'): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

async function read(path: string, options: TableOptions = {}, columns?: Set<number>): Promise<TableRow[]> {
  const table = await openTable(path, options)
  const rows: TableRow[] = []
  for await (const batch of table.sheets[0]?.rows(columns) ?? []) rows.push(...batch)
  return rows
}

/** Russian letters as Windows-1251 has them. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
}

test('knows the line of every row, blank lines and line breaks in quotes included', async () => {
  const text = '\uFEFFid,text\r\n1,plain\r\n\r\n2,"two\r\nlines, ""quoted"""\r\n3,\r\n'
  expect(await read(await file(text))).toEqual([
    { line: 1, cells: ['id', 'text'] },
    { line: 2, cells: ['1', 'plain'] },
    { line: 4, cells: ['2', 'two\nlines, "quoted"'] },
    { line: 6, cells: ['3', ''] },
  ])
})

test('gzip is known by its first bytes, not by the name', async () => {
  const packed = gzipSync('id;text\n1;a,b\n')
  expect(await read(await file(packed, 'packed.csv'))).toEqual([
    { line: 1, cells: ['id', 'text'] },
    { line: 2, cells: ['1', 'a,b'] },
  ])
  expect(await read(await file('id\n1', 'plain.csv.gz'))).toEqual([
    { line: 1, cells: ['id'] },
    { line: 2, cells: ['1'] },
  ])
})

test.each([
  ['a,b,c', 3],
  ['a;b;"c,d,e,f"', 3],
  ['a\tb, c\td', 3],
  ['a|b', 2],
  ['alone', 1],
  ['Отчёт, сводный; за июнь\n\na;b;c\n1;x, y, z;3\n2;x, y, z, u, v;3', 3],
])('finds the separator of %j', async (text, width) => {
  const rows = await read(await file(`${text}\n`))
  const last = rows.at(-1)
  expect(last && 'cells' in last && last.cells.length).toBe(width)
})

test('columns that nobody wants are not handed out', async () => {
  expect(await read(await file('a,b,c\n1,2,3\n'), {}, new Set([0, 2]))).toEqual([
    { line: 1, cells: ['a', null, 'c'] },
    { line: 2, cells: ['1', null, '3'] },
  ])
})

test('a broken quote costs its own line only', async () => {
  const path = await file('a,b\n1,x\n2,"never closed\n3,y\n4,"fine\nhere"\n5,5" pipe "\n6,"so"what\n7,z\n')
  expect(await read(path)).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x'] },
    { line: 3, reason: 'a closing quote is followed by more text' },
    { line: 4, cells: ['3', 'y'] },
    { line: 5, cells: ['4', 'fine\nhere'] },
    { line: 7, reason: 'a quote stands inside a field that does not begin with one' },
    { line: 8, reason: 'a closing quote is followed by more text' },
    { line: 9, cells: ['7', 'z'] },
  ])
})

test.each([3, 700, 5000])('a quote that is never closed does not swallow the %i rows after it', async (count) => {
  const after = Array.from({ length: count }, (_, index) => `${index},x`).join('\n')
  const rows = await read(await file(`a,b\n"0,x\n${after}\n`))
  expect(rows).toHaveLength(count + 2)
  expect(rows[1]).toEqual({ line: 2, reason: 'a quote is not closed' })
  expect(rows.at(-1)).toEqual({ line: count + 2, cells: [String(count - 1), 'x'] })
})

test.each<[string, Uint8Array]>([
  ['UTF-8', new TextEncoder().encode('Номер;Адрес\n1;Яма\n')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFНомер;Адрес\n1;Яма\n')],
  ['Windows-1251', windows1251('Номер;Адрес\n1;Яма\n')],
  ['UTF-16 with its mark', Buffer.from('\uFEFFНомер;Адрес\n1;Яма\n', 'utf16le')],
  ['Windows-1251 with its first Russian letter late', windows1251(`${'a;b\n'.repeat(60_000)}Номер;Адрес\n1;Яма\n`)],
  [
    'UTF-8 with its first Russian letter late',
    new TextEncoder().encode(`${'a;b\n'.repeat(60_000)}Номер;Адрес\n1;Яма\n`),
  ],
])('finds out the encoding: %s', async (_, bytes) => {
  expect((await read(await file(bytes))).slice(-2)).toMatchObject([
    { cells: ['Номер', 'Адрес'] },
    { cells: ['1', 'Яма'] },
  ])
})

test('a damaged byte does not change the encoding of the rest', async () => {
  const bytes = Buffer.concat([Buffer.from('Номер\n'), Buffer.from([0xff]), Buffer.from('\nЯма\n')])
  expect(await read(await file(bytes))).toMatchObject([{ cells: ['Номер'] }, { cells: ['\uFFFD'] }, { cells: ['Яма'] }])
})

test('what is given is not found out', async () => {
  const rows = await read(await file(windows1251('a;b')), { encoding: 'utf-8', delimiter: ',' })
  expect(rows).toEqual([{ line: 1, cells: ['a;b'] }])
})

test('reads across the pieces that a large file comes in', async () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `${index},"в ""кавычках"" ${index}\nи на второй строке"`)
  const rows = await read(await file(['id,text', ...lines].join('\n')))
  expect(rows).toHaveLength(50_001)
  expect(rows.at(-1)).toEqual({ line: 100_000, cells: ['49999', 'в "кавычках" 49999\nи на второй строке'] })
})

test('what cannot be read is one clear line', async () => {
  await expect(read(join(folder, 'missing.csv'))).rejects.toThrow('missing.csv: there is no such file')
  await expect(read(folder)).rejects.toThrow('this is a folder, not a file')
  await expect(read(await file(''))).rejects.toThrow('file.csv: the file is empty')
  await expect(read(await file(' \n\n'))).rejects.toThrow('file.csv: the file is empty')
  const cut = await file(gzipSync('a,b\n1,2\n'.repeat(10_000)), 'cut.csv.gz')
  await truncate(cut, 100)
  await expect(read(cut)).rejects.toThrow('cut.csv.gz: the gzip file is cut short: fetch it again')
  await expect(read(await file('x'.repeat(5_000_000)))).rejects.toThrow('longer than 4 million characters')
})
