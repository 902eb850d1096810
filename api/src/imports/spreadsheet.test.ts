import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cellText } from '../ingest/table/cell'
import { openTable } from '../ingest/table/openTable'
import { spreadsheet } from './spreadsheet'

async function* stream(rows: string[][]) {
  yield rows.slice(0, 2)
  yield rows.slice(2)
}

/** Writes rows and reads them with our own reader. */
async function throughFile(rows: string[][]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'ochag-sheet-'))
  const pieces: Uint8Array[] = []
  for await (const piece of spreadsheet(['a', 'b'], stream(rows))) pieces.push(piece)
  await writeFile(join(folder, 'x.xlsx'), Buffer.concat(pieces))
  const table = await openTable(join(folder, 'x.xlsx'))
  const read: string[][] = []
  for await (const batch of table.sheets[0]?.rows() ?? [])
    for (const row of batch) if ('cells' in row) read.push([0, 1].map((column) => cellText(row.cells[column])))
  table.close()
  await rm(folder, { recursive: true })
  return read
}

test('texts come back as they were, whatever they look like', async () => {
  const texts = ['=1+1', '+7', '-1', '@x', ' a ', '<b>&amp;"', '\tx', 'две\nстроки', '007', '😀', "'quoted", '1e5']
  const rows = texts.map((text, index) => [text, `${index}`])
  expect(await throughFile(rows)).toEqual([['a', 'b'], ...rows])
})

test('without rows there is the header, and what XML cannot hold is left out', async () => {
  expect(await throughFile([])).toEqual([['a', 'b']])
  expect(await throughFile([['a\u0000b\uFFFFc', '\uD800x']])).toEqual([
    ['a', 'b'],
    ['abc', 'x'],
  ])
  expect(await throughFile([['x'.repeat(40_000), 'y']])).toEqual([
    ['a', 'b'],
    ['x'.repeat(32_767), 'y'],
  ])
})
