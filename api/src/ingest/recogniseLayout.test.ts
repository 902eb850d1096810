import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Profile } from './profile'
import { recogniseLayout, recogniseOnly } from './recogniseLayout'
import type { CellValue } from './table/cell'
import { openTable } from './table/openTable'
import { type TestCell, testXlsx } from './table/testXlsx'
import { builtInLayouts, exportOf, memoryTable, readTable } from './testLayouts'

const HEAT = exportOf('heat-map')
const CABINET = exportOf('incident-cabinet')
const LEGACY = exportOf('incident-legacy')
const POS = exportOf('pos')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-layout-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function recognise(...sheets: { name: string; rows: CellValue[][] }[]) {
  return recogniseLayout(memoryTable(sheets), await builtInLayouts())
}

function heat(header: CellValue[] = HEAT.header): { name: string; rows: CellValue[][] } {
  return { name: 'Лист1', rows: [header, ...HEAT.rows] }
}

test('a file of another kind is asked about, with its headers and what comes near', async () => {
  expect(await recognise({ name: 'Лист1', rows: [['Отчёт'], ['Имя', 'Возраст', 'Город'], ['А', 5, 'Б']] })).toEqual({
    reason: 'the layout of the file is not known',
    headers: [{ sheet: 'Лист1', line: 2, columns: ['Имя', 'Возраст', 'Город'] }],
    nearest: [],
  })
})

test('a file that lacks a column of a layout is asked about, naming it', async () => {
  expect(await recognise(heat(HEAT.header.map((name) => (name === 'Спам (да/нет)' ? 'Прочее' : name))))).toMatchObject({
    reason: 'the layout of the file is not known; the nearest is heat-map, which has Спам (да/нет) as well',
    headers: [{ sheet: 'Лист1', line: 1 }],
    nearest: [{ profile: 'heat-map', sheet: 'Лист1', missing: ['Спам (да/нет)'] }],
  })
})

test.each([
  ['Синт. группа', 'Синт группа'],
  ['Синт. группа', ' СИНТ.  ГРУППА '],
  ['Дата (первого взятия в работу)', 'Дата'],
  ['Дата (первого взятия в работу)', 'Дата (взятия)'],
  ['Тип сообщения - 0 проблемы, 1 - предложения', 'Тип сообщения'],
  ['Спам (да/нет)', 'Спам'],
  ['Адрес (формат)', 'Адрес'],
])('another spelling: %s as %j', async (header, spelling) => {
  const found = await recognise(heat(HEAT.header.map((name) => (name === header ? spelling : name))))
  expect(found).toMatchObject({ sheets: [{ layout: { name: 'heat-map' } }] })
})

test.each([
  ['two columns that begin alike, and none that is exactly it', ['Дата (создания)', 'Дата (закрытия)']],
  ['the same header twice', ['Дата', 'Дата']],
])('a header that may be either of two columns is asked about: %s', async (_, columns) => {
  const header = [...HEAT.header.filter((name) => !name.startsWith('Дата')), ...columns]
  expect(await recognise(heat(header))).toMatchObject({ reason: expect.stringContaining('Дата (первого взятия') })
})

test('a longer header is another one: the number of another system is no number of ПОС', async () => {
  const header = POS.header.map((name) => (name === 'Номер' ? 'Nomer' : name))
  expect(await recognise({ name: '', rows: [header, ...POS.rows] })).toMatchObject({
    nearest: [{ profile: 'pos', missing: ['Номер'] }],
  })
})

test('a column that decides about statuses is not overlooked for a letter', async () => {
  const header = CABINET.header.map((name) => (name === 'Итог' ? 'Итго' : name))
  expect(await recognise({ name: 'Лист1', rows: [header, ...CABINET.rows] })).toMatchObject({
    reason: 'line 1 of the sheet Лист1 fits incident-cabinet, but "Итго" may stand for "Итог"',
  })
})

test('a letter does not turn one layout into another', async () => {
  const header = LEGACY.header.map((name) => (name === 'Населенный пункт' ? 'Населеный пункт' : name))
  expect(await recognise({ name: '', rows: [header, ...LEGACY.rows] })).toMatchObject({
    reason: expect.stringContaining('"Населеный пункт" may stand for "Населенный пункт"'),
  })
})

test('all sheets with a layout are read, each by its own, and the others are named', async () => {
  const read = await readTable(
    memoryTable([
      { name: 'Обложка', rows: [['Выгрузка'], [null, 'за июнь']] },
      { name: 'Карта', rows: [['Тепловая карта'], [], HEAT.header, ...HEAT.rows] },
      { name: 'ПОС', rows: [POS.header, ...POS.rows] },
    ]),
  )
  expect(read).toMatchObject({
    layouts: [
      { sheet: 'Карта', profile: 'heat-map', headerLine: 3 },
      { sheet: 'ПОС', profile: 'pos', headerLine: 1 },
    ],
    skipped: ['Обложка'],
    total: 5,
  })
})

test('a sheet that nearly has a layout keeps the file from being read without it, unless the sheets are named', async () => {
  const nearly = { name: 'Б', rows: heat(HEAT.header.with(0, 'Прочее')).rows }
  expect(await recognise(heat(), nearly)).toMatchObject({ reason: expect.stringContaining('Направление') })
  const table = memoryTable([heat(), nearly])
  const named = await recogniseLayout(table, await builtInLayouts(), ['Лист1'])
  expect(named).toMatchObject({ sheets: [{ headerLine: 1 }], skipped: ['Б'] })
})

test('a file that fits two layouts is asked about; one that asks for more is the more specific', async () => {
  const own = (all: string[]) =>
    Profile.parse({ recognise: { all }, source: 'pos', externalId: 'Номер', status: 'new' })
  const layouts = [
    { name: 'one', profile: own(['Номер', 'Дата']) },
    { name: 'other', profile: own(['Номер', 'Тема']) },
  ]
  const table = memoryTable([{ name: '', rows: [['Номер', 'Дата', 'Тема']] }])
  expect(await recogniseLayout(table, layouts)).toMatchObject({ reason: 'line 1 fits one and other' })
  const both = [...layouts, { name: 'both', profile: own(['Номер', 'Дата', 'Тема']) }]
  expect(await recogniseLayout(table, both)).toMatchObject({ sheets: [{ layout: { name: 'both' } }] })
})

test('a layout that somebody names has to fit', async () => {
  const [layout] = await builtInLayouts()
  if (!layout) throw new Error('no layouts')
  const table = memoryTable([{ name: '', rows: [HEAT.header.slice(1)] }])
  await expect(recogniseOnly(table, layout)).rejects.toThrow(
    /^the file has no column Направление; its columns are: Синт. группа, Подтема/,
  )
})

test('the same from a workbook and from CSV in any encoding and with any separator', async () => {
  const cells: TestCell[][] = [['Выгрузка за июнь'], HEAT.header, ...HEAT.rows]
  const workbook = await readFile(testXlsx({ sheets: [{ name: '', rows: cells }] }))
  for (const [separator, encode] of [
    [';', (text: string) => Buffer.from(`\uFEFF${text}`)],
    [',', (text: string) => Buffer.from(text)],
    ['\t', windows1251],
  ] as const) {
    const text = [HEAT.header, ...HEAT.rows].map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n')
    const read = await readFile(encode(`Выгрузка за июнь\r\n\r\n${text}`))
    expect(appealsOf(read)).toEqual(appealsOf(workbook))
  }
})

async function readFile(bytes: Uint8Array) {
  const file = join(folder, 'file')
  await writeFile(file, bytes)
  const table = await openTable(file)
  try {
    return await readTable(table)
  } finally {
    table.close()
  }
}

function appealsOf(read: Awaited<ReturnType<typeof readTable>>) {
  return 'reason' in read ? read.reason : read.rows.map(({ appeal, errors }) => appeal ?? errors)
}

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) =>
    letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
  )
}
