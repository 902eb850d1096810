import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTable } from './table/openTable'
import { type TestCell, testXlsx } from './table/testXlsx'
import { readTable, TEST_EXPORTS, type TestExport } from './testLayouts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-fuzz-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Sheet {
  name: string
  rows: TestCell[][]
}

/** The appeals of a file, or undefined where somebody has to look at it. */
async function appeals(sheets: Sheet[], asCsv: string | undefined): Promise<unknown[] | undefined> {
  const file = join(folder, 'file')
  const [first] = sheets
  await writeFile(file, asCsv === undefined || !first ? testXlsx({ sheets }) : csv(first.rows, asCsv))
  const table = await openTable(file)
  try {
    const read = await readTable(table)
    return 'reason' in read ? undefined : read.rows.map(({ appeal, errors }) => appeal ?? errors)
  } finally {
    table.close()
  }
}

/** Every row as wide as the widest, as spreadsheets write them. */
function csv(rows: TestCell[][], separator: string): string {
  const width = Math.max(...rows.map((row) => row.length))
  const padded = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  return padded.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(separator)).join('\n')
}

/** Columns in another order, others among them. */
function rearranged({ header, rows }: TestExport, keys: number[], extra: string[]): TestCell[][] {
  const columns = [
    ...header.map((name, index) => [name, ...rows.map((row) => row[index] ?? '')]),
    ...extra.map((name, index) => [`Поле ${index + 50}`, ...rows.map(() => name)]),
  ]
  const order = columns.map((_, index) => index).sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0))
  return [header, ...rows].map((_, line) => order.map((column) => columns[column]?.[line] ?? ''))
}

type Made<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never

const anyExport = fc.constantFrom(...TEST_EXPORTS)
const title = fc.array(fc.constantFrom('Отчёт', 'за июнь 2026', 'Итого: 5', '', 'Статус'), {
  minLength: 1,
  maxLength: 3,
})
const shape = fc.record({
  keys: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  extra: fc.array(fc.constantFrom('', 'прочее', '02.06.2026'), { maxLength: 5 }),
  titles: fc.array(title, { maxLength: 20 }),
  before: fc.boolean(),
  after: fc.boolean(),
  separator: fc.constantFrom(undefined, ',', ';', '\t'),
})

function shaped(one: TestExport, { keys, extra, titles, before, after, separator }: Made<typeof shape>) {
  const sheet = { name: 'Данные', rows: [...titles, ...rearranged(one, keys, extra)] }
  const other = {
    name: 'Справка',
    rows: [
      ['Показатель', 'Значение'],
      ['Всего', 5],
    ],
  }
  const sheets = [...(before && !separator ? [other] : []), sheet, ...(after ? [{ ...other, name: 'Ещё' }] : [])]
  return appeals(sheets, separator)
}

test('columns shuffled, others added, the header moved down, sheets added: always the same appeals', async () => {
  await fc.assert(
    fc.asyncProperty(anyExport, shape, async (one, change) => {
      const plain = await appeals([{ name: 'Данные', rows: [one.header, ...one.rows] }], undefined)
      expect(plain).toHaveLength(one.rows.length)
      expect(await shaped(one, change)).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})

const slip = fc.record({
  column: fc.nat(),
  at: fc.nat(),
  letter: fc.constantFrom('', 'ы', 'o', ' ', '1', 'Я'),
  drop: fc.boolean(),
})

/** A header with a letter put in, taken out, or changed. */
function slipped(header: string[], { column, at, letter, drop }: Made<typeof slip>): string[] {
  const index = column % header.length
  const name = header[index] ?? ''
  const place = at % (name.length + 1)
  return header.with(index, name.slice(0, place) + letter + name.slice(place + (drop ? 1 : 0)))
}

test('a header with a slip in it: the same appeals, or somebody is asked, never others', async () => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(anyExport, fc.array(slip, { minLength: 1, maxLength: 2 }), shape, async (one, slips, change) => {
      const plain = await appeals([{ name: 'Данные', rows: [one.header, ...one.rows] }], undefined)
      const header = slips.reduce(slipped, one.header)
      const found = await shaped({ ...one, header }, change)
      if (found === undefined) asked += 1
      else expect(found).toEqual(plain)
    }),
    { numRuns: 120 },
  )
  expect(asked).toBeGreaterThan(20)
})

/** Columns that make another layout of an export by not being there, or that it can do without. */
const DISPENSABLE = ['Итог', 'Населенный пункт']

test('a column less: somebody is asked, unless the layout never reads it', async () => {
  for (const one of TEST_EXPORTS)
    for (const index of one.header.keys()) {
      const less = (row: TestCell[]) => row.toSpliced(index, 1)
      const plain = await appeals([{ name: 'Данные', rows: [one.header, ...one.rows] }], undefined)
      const found = await appeals([{ name: 'Данные', rows: [less(one.header), ...one.rows.map(less)] }], undefined)
      if (found !== undefined && !DISPENSABLE.includes(one.header[index] ?? '')) expect(found).toEqual(plain)
    }
})
