import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CsvRecord } from './csvRecords'
import { readHeader, readRows } from './csvTable'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-csv-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(content: string | Uint8Array, name = 'file.csv'): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

async function read(path: string, encoding: 'utf-8' | 'windows-1251' | 'utf-16le' = 'utf-8') {
  const header = await readHeader(path, { encoding })
  const rows: CsvRecord[] = []
  for await (const records of readRows(path, header, encoding)) rows.push(...records)
  return { header, rows }
}

test('knows the line of every row, blank lines and line breaks in quotes included', async () => {
  const { header, rows } = await read(
    await file('\uFEFFid,text\r\n1,plain\r\n\r\n2,"two\r\nlines, ""quoted"""\r\n3,\r\n'),
  )
  expect(header).toEqual({ columns: ['id', 'text'], delimiter: ',' })
  expect(rows).toEqual([
    { line: 2, fields: ['1', 'plain'] },
    { line: 4, fields: ['2', 'two\nlines, "quoted"'] },
    { line: 6, fields: ['3', ''] },
  ])
})

test('gzip is known by its first bytes, not by the name', async () => {
  const packed = gzipSync('id;text\n1;a,b\n')
  expect(await read(await file(packed, 'packed.csv'))).toEqual({
    header: { columns: ['id', 'text'], delimiter: ';' },
    rows: [{ line: 2, fields: ['1', 'a,b'] }],
  })
  expect((await read(await file('id\n1', 'plain.csv.gz'))).rows).toEqual([{ line: 2, fields: ['1'] }])
})

test.each([
  ['a,b,c', ','],
  ['a;b;"c,d,e,f"', ';'],
  ['a\tb, c\td', '\t'],
  ['a|b', '|'],
  ['alone', ','],
])('finds the separator of %j', async (header, delimiter) => {
  expect((await read(await file(`${header}\n`))).header.delimiter).toBe(delimiter)
})

test('a row of another width is named by its line', async () => {
  expect((await read(await file('a,b\n1\n1,2,3\n1,2\n'))).rows).toEqual([
    { line: 2, reason: '1 fields where the header has 2' },
    { line: 3, reason: '3 fields where the header has 2' },
    { line: 4, fields: ['1', '2'] },
  ])
})

test('a broken quote costs its own line only', async () => {
  const { rows } = await read(
    await file('a,b\n1,x\n2,"never closed\n3,y\n4,"fine\nhere"\n5,5" pipe "\n6,"so"what\n7,z\n'),
  )
  expect(rows).toEqual([
    { line: 2, fields: ['1', 'x'] },
    { line: 3, reason: 'a closing quote is followed by more text' },
    { line: 4, fields: ['3', 'y'] },
    { line: 5, fields: ['4', 'fine\nhere'] },
    { line: 7, reason: 'a quote stands inside a field that does not begin with one' },
    { line: 8, reason: 'a closing quote is followed by more text' },
    { line: 9, fields: ['7', 'z'] },
  ])
})

test.each([3, 700, 5000])('a quote that is never closed does not swallow the %i rows after it', async (count) => {
  const after = Array.from({ length: count }, (_, index) => `${index},x`).join('\n')
  const { rows } = await read(await file(`a,b\n"0,x\n${after}\n`))
  expect(rows).toHaveLength(count + 1)
  expect(rows[0]).toEqual({ line: 2, reason: 'a quote is not closed' })
  expect(rows.at(-1)).toEqual({ line: count + 2, fields: [String(count - 1), 'x'] })
})

test('reads the encoding that it is told', async () => {
  const russian = new Uint8Array([0xff, 0xe4, 0x0a, 0x31])
  expect(await read(await file(russian), 'windows-1251')).toMatchObject({ header: { columns: ['яд'] } })
  expect((await read(await file(Buffer.from('\uFEFFимя\nОля\n', 'utf16le')), 'utf-16le')).rows).toEqual([
    { line: 2, fields: ['Оля'] },
  ])
})

test('what cannot be read is one clear line', async () => {
  await expect(read(join(folder, 'missing.csv'))).rejects.toThrow('missing.csv: there is no such file')
  await expect(read(folder)).rejects.toThrow('this is a folder, not a file')
  await expect(read(await file(''))).rejects.toThrow('file.csv: the file is empty')
  await expect(read(await file('a,"b\n1,2\n'))).rejects.toThrow('line 1, the header: a quote is not closed')
  const cut = await file(gzipSync('a,b\n1,2\n'.repeat(10_000)), 'cut.csv.gz')
  await truncate(cut, 100)
  await expect(read(cut)).rejects.toThrow('cut.csv.gz: the gzip file is cut short: fetch it again')
  await expect(read(await file('x'.repeat(5_000_000)))).rejects.toThrow('longer than 4 million characters')
})
