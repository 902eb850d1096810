import { expect, test } from 'vitest'
import { exportOf, memoryTable, readTable, TEST_EXPORTS, type TestExport } from './testLayouts'

async function readExport({ header, rows }: TestExport) {
  const read = await readTable(memoryTable([{ name: 'Лист1', rows: [header, ...rows] }]))
  if ('reason' in read) throw new Error(read.reason)
  return { ...read, appeals: read.rows.map(({ appeal, errors }) => appeal ?? errors) }
}

test.each(TEST_EXPORTS.map((one) => [one.layout, one] as const))('%s is recognised', async (layout, one) => {
  const read = await readExport(one)
  expect(read.layouts).toMatchObject([{ profile: layout, headerLine: 1 }])
  expect(read.total).toBe(one.rows.length)
})

test('the heat map', async () => {
  const { appeals } = await readExport(exportOf('heat-map'))
  expect(appeals).toMatchObject([
    {
      source: 'dobrodel',
      externalId: expect.stringMatching(/^h:[0-9a-f]{32}#1$/),
      kind: 'problem',
      status: 'in_progress',
      rawStatus: 'На модерации',
      topic: null,
      topicWords: ['Дороги', 'Содержание дорог', 'Ямы'],
      topicTree: 'heat-map',
      executor: 'КДХ',
      createdAt: '2026-06-01T21:00:00.000Z',
      takenAt: null,
      closedAt: null,
      address: 'г. Луга, Лесная ул.',
    },
    { kind: 'suggestion', status: 'rejected', rawStatus: 'Закрыт', executor: null, address: null },
    { source: 'incident', kind: 'incident', status: 'in_progress', rawStatus: 'Инцидент' },
  ])
})

test.each([
  ['Закрыт', 'closed'],
  ['Готово к закрытию', 'closed'],
  ['Архивирован', 'closed'],
  ['Возврат модератору', 'returned'],
  ['Отложено', 'deferred'],
  ['На исполнении', 'in_progress'],
  ['В работе', 'in_progress'],
  ['На согласовании', 'in_progress'],
  ['На модерации', 'in_progress'],
  ['Требует уточнения', 'in_progress'],
  ['На редактировании', 'in_progress'],
  ['Во внешней системе', 'in_progress'],
  ['Ожидает реакции', 'in_progress'],
  ['Инцидент', 'in_progress'],
])('statuses of the heat map: %s is %s', async (word, status) => {
  const one = exportOf('heat-map')
  const rows = one.rows.slice(0, 1).map((row) => row.with(3, word))
  expect((await readExport({ ...one, rows })).appeals).toMatchObject([{ status, rawStatus: word }])
})

test.each(['Утеряно', 'Не закрыт', 'Закрыт, возврат'])(
  'a status that says nothing clear is rejected: %s',
  async (word) => {
    const one = exportOf('heat-map')
    const { rows } = await readExport({ ...one, rows: one.rows.slice(0, 1).map((row) => row.with(3, word)) })
    expect(rows).toMatchObject([
      {
        errors: [{ field: 'status', reason: `column Статус: unknown word "${word}"` }],
        unknown: [{ field: 'status', word: `"${word}"` }],
      },
    ])
  },
)

test('Инцидент Менеджмент by its outcome', async () => {
  const { appeals } = await readExport(exportOf('incident-cabinet'))
  expect(appeals).toMatchObject([
    {
      source: 'incident',
      externalId: 'ИМ-1',
      status: 'closed',
      rawStatus: 'Решено',
      topicWords: ['Дороги', 'Ямы во дворах'],
      topicTree: 'incident-management',
      fastTrack: true,
      municipality: '41',
      createdAt: '2026-06-02T14:45:45.000Z',
      closedAt: '2026-06-04T21:00:00.000Z',
    },
    { status: 'in_progress', rawStatus: 'Не решено', fastTrack: false, municipality: null, municipalityName: 'Нарния' },
  ])
})

test('Инцидент Менеджмент without the outcome is closed when it has a closing date', async () => {
  const { appeals } = await readExport(exportOf('incident-monitoring'))
  expect(appeals).toMatchObject([
    { status: 'closed', rawStatus: null, settlement: 'г. Луга', street: 'ул. Лесная', house: '5' },
    { status: 'new', settlement: 'г. Луга' },
  ])
})

test('a file that tells no day is given one, and asks for it', async () => {
  const one = exportOf('incident-bare')
  const { appeals } = await readExport(one)
  expect(appeals).toMatchObject([{ createdAt: '2026-06-06T21:00:00.000Z', status: 'new' }, {}])
  const table = memoryTable([{ name: '', rows: [one.header, ...one.rows] }])
  await expect(readTable(table, undefined, '')).rejects.toThrow('the file tells no day')
})

test('ПОС, and nothing of the three columns with names', async () => {
  const { appeals, rows } = await readExport(exportOf('pos'))
  expect(appeals).toMatchObject([
    {
      source: 'pos',
      externalId: '101',
      kind: 'incident',
      status: 'closed',
      topicWords: ['Благоустройство', 'Зелень'],
      topicTree: 'pos',
      text: 'Аварийное дерево',
      fastTrack: true,
      organisation: 'Администрация Лужского района',
      executor: 'Администрация Лужского района',
      createdAt: '2026-06-04T21:00:00.000Z',
      dueAt: '2026-07-05T20:59:59.999Z',
      closedAt: '2026-06-29T21:00:00.000Z',
    },
    { kind: 'problem', status: 'in_progress', closedAt: null },
  ])
  expect(JSON.stringify(rows.map((row) => [row, row.cells()]))).not.toMatch(/Иванова|Петров|Кузнецов|ФИО/u)
})
