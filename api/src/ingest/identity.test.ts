import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from './table/cell'
import { exportOf, memoryTable, readTable } from './testLayouts'

const HEADER = exportOf('heat-map').header

interface Message {
  topic: string
  status: string
  executor: string
  day: CellValue
  kind: CellValue
  address: string
}

const MESSAGE: Message = {
  topic: 'Ямы',
  status: 'В работе',
  executor: 'КДХ',
  day: '02.06.2026',
  kind: 0,
  address: 'Лесная ул.',
}

function message(changes: Partial<Message> = {}): CellValue[] {
  const { topic, status, executor, day, kind, address } = { ...MESSAGE, ...changes }
  return ['Дороги', 'Содержание', topic, status, executor, 'Добродел', kind, 'нет', day, address]
}

/** Ids with their statuses, sorted. */
async function read(...sheets: CellValue[][][]): Promise<[string, string][]> {
  const table = memoryTable(sheets.map((rows, index) => ({ name: `Лист${index}`, rows: [HEADER, ...rows] })))
  const result = await readTable(table)
  if ('reason' in result) throw new Error(result.reason)
  return result.rows
    .flatMap(({ appeal }) => (isAppeal(appeal) ? [[appeal.externalId, appeal.status] satisfies [string, string]] : []))
    .sort()
}

function isAppeal(appeal: unknown): appeal is { externalId: string; status: string } {
  return typeof appeal === 'object' && appeal !== null
}

const ids = (found: [string, string][]) => found.map(([id]) => id)

test.each<[string, Partial<Message>]>([
  ['a date cell', { day: { kind: 'date', local: Date.UTC(2026, 5, 2) } }],
  ['a date that lost its format', { day: 46175 }],
  ['the other order of the date', { day: '2026-06-02' }],
  ['a time beside the date', { day: '02.06.2026 14:30' }],
  ['the word for the kind', { kind: 'Проблемы' }],
  ['other spaces and letters', { address: ' лесная  УЛ. ', topic: 'ямы' }],
  ['another status', { status: 'Закрыт' }],
  ['an emergency by its status', { status: 'Инцидент' }],
  ['another executor', { executor: '' }],
])('the same message, written otherwise: %s', async (_, change) => {
  expect(ids(await read([message(change)]))).toEqual(ids(await read([message()])))
})

test.each<[string, Partial<Message>]>([
  ['another day', { day: '03.06.2026' }],
  ['a suggestion', { kind: 1 }],
  ['another topic', { topic: 'Знаки' }],
  ['another address', { address: 'Лесная ул., 2' }],
])('another message: %s', async (_, change) => {
  expect(ids(await read([message(change)]))).not.toEqual(ids(await read([message()])))
})

test('two honest identical messages stay two, the one that has come further first, in whatever order they stand', async () => {
  const open = message()
  const closed = message({ status: 'Закрыт' })
  const [first, second] = await read([open, closed])
  expect([first?.[1], second?.[1]]).toEqual(['closed', 'in_progress'])
  expect(first?.[0]).toMatch(/#1$/)
  expect(second?.[0]).toMatch(/#2$/)
  expect(await read([closed, open])).toEqual([first, second])
})

test('a message that was open in the daily file is the closed one of the cumulative file, beside a later one that is open', async () => {
  const daily = await read([message()])
  const cumulative = await read([message(), message({ status: 'Закрыт' })])
  expect(cumulative.find(([, status]) => status === 'closed')?.[0]).toBe(daily[0]?.[0])
})

test('a sheet is like a file of its own: what stands on two of them is one message', async () => {
  const one = await read([message()], [message(), message({ topic: 'Знаки' })])
  expect(one).toHaveLength(2)
  expect(ids(one)).toEqual(ids(await read([message(), message({ topic: 'Знаки' })])))
})

const rows = fc.array(
  fc.record({
    topic: fc.constantFrom('Ямы', 'Знаки'),
    status: fc.constantFrom('В работе', 'Закрыт', 'Отложено'),
    day: fc.constantFrom<CellValue>('02.06.2026', 46176),
    address: fc.constantFrom('Лесная ул.', ''),
    executor: fc.constantFrom('КДХ', ''),
  }),
  { minLength: 1, maxLength: 12 },
)

test('ids do not depend on the order of the rows, and a part of a file has no others', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), fc.nat(), async (messages, order, cut) => {
      const all = await read([...messages.map(message)])
      const shuffled = messages
        .map((said) => ({ said, key: order.next().value ?? 0 }))
        .sort((left, right) => left.key - right.key)
        .map(({ said }) => message(said))
      expect(await read(shuffled)).toEqual(all)
      expect(new Set(ids(all)).size).toBe(messages.length)
      const part = await read(shuffled.slice(0, (cut % messages.length) + 1))
      expect(ids(all)).toEqual(expect.arrayContaining(ids(part)))
    }),
    { numRuns: 60 },
  )
})
