import { expect, test } from 'vitest'
import type { Ranked } from './ranked'
import { rankingSheet } from './rankingSheet'

const row: Ranked = {
  code: 'm',
  name: 'Выборг',
  count: 40,
  now: 7200,
  before: 3600,
  raw: 1,
  estimate: { value: 0.6, low: 0.2, high: 1.1 },
  beyond: 'worse',
  trend: [],
}
const words = { corner: 'Название', name: (column: string) => column, hours: (name: string) => `${name}, ч` }

test('a change of times has them in hours, the change itself as a share', () => {
  const { columns, rows } = rankingSheet([row], 'resolution', 'change', words)
  expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
    ['before, ч', 'number'],
    ['now, ч', 'number'],
    ['raw', 'share'],
    ['estimate', 'share'],
    ['low', 'share'],
    ['high', 'share'],
    ['beyond', 'number'],
    ['count', 'number'],
  ])
  expect(rows).toEqual([{ name: 'Выборг', values: [1, 2, 1, 0.6, 0.2, 1.1, 1, 40] }])
})

test('a level has no former value; what is not estimated is empty', () => {
  const plain = { ...row, raw: 0.25, estimate: null, beyond: null }
  const { columns, rows } = rankingSheet([plain], 'overdue', 'level', words)
  expect(columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'raw share',
    'estimate share',
    'low share',
    'high share',
    'beyond number',
    'count number',
  ])
  expect(rows[0]?.values).toEqual([0.25, null, null, null, 0, 40])
})
