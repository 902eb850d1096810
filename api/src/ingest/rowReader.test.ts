import { expect, test } from 'vitest'
import { SourceFile, TopicNode } from '../contract/pack'
import { Profile } from './profile'
import type { Row } from './row'
import { rowReader } from './rowReader'

function name(ru: string) {
  return { ru, en: `${ru} (en)` }
}

const VOCABULARY = {
  timeZone: 'Europe/Moscow',
  topics: TopicNode.array().parse([
    {
      code: 'roads',
      name: name('Дороги'),
      children: [{ code: 'roads.holes', name: name('Ямы'), aliases: ['Выбоины'] }],
    },
    { code: 'yards', name: name('Дворы'), children: [{ code: 'yards.holes', name: name('Ямы') }] },
  ]),
  sources: SourceFile.parse([{ code: 'portal', name: name('Портал'), aliases: ['Сайт'] }]),
  municipalities: [{ code: '01', names: ['Тосненский район', 'Tosno'] }],
}

const PROFILE = {
  source: { column: 'Источник' },
  externalId: 'Номер',
  kind: { column: 'Тип', values: { '1': 'suggestion' }, otherwise: 'problem' },
  status: { column: 'Статус', values: { готово: 'closed' }, prefixes: { закрыт: 'closed', 'в раб': 'in_progress' } },
  createdAt: { column: 'Создано', format: ['dd.MM.yyyy HH:mm', 'dd.MM.yyyy'] },
  dueAt: { column: 'Срок', format: 'dd.MM.yyyy', endOfDay: true },
  topic: { columns: ['Группа', 'Тема'], values: { 'Прочее > Яма': 'yards.holes' } },
  municipality: { column: 'Район', values: { Тосно: '01' } },
  point: { longitude: 'Долгота', latitude: 'Широта' },
  executor: { column: 'Исполнитель', values: { КДХ: 'Комитет по дорогам' } },
  address: 'Адрес',
  text: 'Текст',
}

const GOOD: Record<string, string> = {
  Номер: 'A-1',
  Источник: ' сайт ',
  Тип: '0',
  Статус: 'Закрыто  с ответом',
  Создано: '31.01.2026 23:30',
  Срок: '15.02.2026',
  Группа: 'Дороги',
  Тема: 'выбоины',
  Район: 'тосненский  РАЙОН',
  Долгота: '30,87',
  Широта: '59.54',
  Исполнитель: 'КДХ',
  Адрес: 'Лесная улица,\n1',
  Текст: ' Яма\nво дворе ',
}

function readRow(cells: Record<string, string> = {}, profile: object = PROFILE) {
  const all = { ...GOOD, ...cells }
  const reader = rowReader(Profile.parse(profile), Object.keys(all), VOCABULARY)
  const row: Row = { cells: Object.values(all), errors: [], unmapped: [] }
  return { appeal: reader.appeal(row, 1), row }
}

test('a row becomes an appeal', () => {
  expect(readRow()).toMatchObject({
    appeal: {
      source: 'portal',
      externalId: 'A-1',
      kind: 'problem',
      status: 'closed',
      rawStatus: 'Закрыто с ответом',
      topic: 'roads.holes',
      municipality: '01',
      executor: 'Комитет по дорогам',
      createdAt: '2026-01-31T20:30:00.000Z',
      takenAt: null,
      dueAt: '2026-02-15T20:59:59.999Z',
      closedAt: null,
      point: [30.87, 59.54],
      precision: null,
      address: 'Лесная улица, 1',
      text: 'Яма\nво дворе',
    },
    row: { errors: [], unmapped: [] },
  })
})

test.each([
  ['source', { Источник: 'Голубь' }, 'column Источник: unknown word "Голубь"'],
  ['externalId', { Номер: '-' }, 'column Номер is empty'],
  ['status', { Статус: 'Утеряно' }, 'column Статус: unknown word "Утеряно"'],
  ['status', { Статус: '' }, 'column Статус is empty'],
  [
    'createdAt',
    { Создано: '31.02.2026' },
    'column Создано: "31.02.2026" is not a time written as dd.MM.yyyy HH:mm or dd.MM.yyyy',
  ],
  ['createdAt', { Создано: '' }, 'column Создано is empty'],
  ['dueAt', { Срок: 'скоро' }, 'column Срок: "скоро" is not a time written as dd.MM.yyyy'],
  ['point', { Долгота: '' }, 'column Долгота: "" is not a number from -180 to 180'],
  ['point', { Широта: '590' }, 'column Широта: "590" is not a number from -90 to 90'],
  ['address', { Адрес: 'Лесн\uFFFDя' }, 'column Адрес holds bytes of another encoding than the profile says'],
])('names what is wrong: %s %j', (field, cells, reason) => {
  expect(readRow(cells).row.errors).toEqual([{ field, reason }])
})

test('no personal data and no long text gets into a reason', () => {
  const { errors } = readRow({ Статус: `позвоните +7 921 123-45-67 ${'и'.repeat(100)}` }).row
  expect(errors[0]?.reason).toMatch(/^column Статус: unknown word "позвоните \[phone\] и+…"$/)
  expect(errors[0]?.reason.length).toBeLessThan(80)
})

test.each([
  [{ Тема: 'Дыры' }, 'roads', ['Дороги > Дыры']],
  [{ Группа: 'Дворы', Тема: 'Ямы' }, 'yards.holes', []],
  [{ Группа: '' }, 'roads.holes', []],
  [{ Группа: 'Прочее', Тема: 'яма' }, 'yards.holes', []],
  [{ Группа: 'Космос' }, null, ['Космос > выбоины']],
  [{ Группа: '', Тема: '-' }, null, []],
])('topics are found from the general to the particular: %j', (cells, topic, unmapped) => {
  const { appeal, row } = readRow(cells)
  expect(appeal.topic).toBe(topic)
  expect(row.unmapped.map(({ word }) => word)).toEqual(unmapped)
})

test('a municipality goes by name, code or the word of the profile; an unknown one is noted', () => {
  for (const word of ['Tosno', '01', 'Тосно']) expect(readRow({ Район: word }).appeal.municipality).toBe('01')
  expect(readRow({ Район: 'Нарния' })).toMatchObject({
    appeal: { municipality: null },
    row: { errors: [], unmapped: [{ what: 'municipality', word: 'Нарния' }] },
  })
})

test('a row without coordinates has no point', () => {
  expect(readRow({ Долгота: '', Широта: '-' })).toMatchObject({ appeal: { point: null }, row: { errors: [] } })
})

test('columns that are missing, or there twice, are all named before anything is read', () => {
  const profile = { ...PROFILE, text: 'Описание', address: 'АДРЕС ' }
  expect(() => rowReader(Profile.parse(profile), [...Object.keys(GOOD), 'номер'], VOCABULARY)).toThrow(
    /^the file has two columns Номер, no column Описание; its columns are: Номер, Источник/,
  )
})

test.each([
  ['source', { source: 'dove' }],
  ['topic', { topic: { columns: ['Тема'], values: { Яма: 'abyss' } } }],
  ['municipality', { municipality: { column: 'Район', values: { Тосно: '99' } } }],
])('a code that the region lacks is a fault of the profile: %s', (what, change) => {
  expect(() => readRow({}, { ...PROFILE, ...change })).toThrow(`the profile names the ${what}`)
})
