import type { Metric } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { sheetOf } from './sheetOf'

const words = {
  municipality: 'Район',
  whole: 'Весь регион',
  total: 'Всего',
  hours: (name: string) => `${name}, ч`,
  change: (name: string) => `${name}: изменение`,
}
const VALUES: Record<string, number | null> = { '/': 9000, 'm/': 7200, '/t': 3600, 'm/t': null }

function sheet(metric: Metric, compared = true) {
  const source = {
    metric,
    rows: [{ code: 'm', name: 'Выборг' }],
    columns: [{ code: 't', name: 'Дороги' }],
    valueAt: (municipality: string, topic: string) => VALUES[`${municipality}/${topic}`] ?? null,
    lookAt: (municipality: string, topic: string) => ({
      empty: municipality === 'm' && topic === 't',
      arrow:
        topic === '' ? { trend: 'up' as const, share: 0.5, difference: 3, beyondChance: municipality === 'm' } : null,
      background: municipality === '' ? '#701a52' : undefined,
      ink: municipality === '' ? '#ffffff' : undefined,
    }),
  }
  return sheetOf(source, compared, words)
}

test('totals come first, no appeals are a nought, and changes beyond chance stand at the right', () => {
  expect(sheet('count')).toEqual({
    corner: 'Район',
    columns: [
      { name: 'Всего', kind: 'number' },
      { name: 'Дороги', kind: 'number' },
      { name: 'Всего: изменение', kind: 'share' },
      { name: 'Дороги: изменение', kind: 'share' },
    ],
    rows: [
      {
        name: 'Весь регион',
        values: [9000, 3600, null, null],
        looks: [DARK, DARK],
      },
      { name: 'Выборг', values: [7200, 0, 0.5, null], looks: [undefined, undefined] },
    ],
  })
})

test('times are in hours and say so; a time of no appeals is nothing', () => {
  const { columns, rows } = sheet('resolution', false)
  expect(columns.map(({ name }) => name)).toEqual(['Всего, ч', 'Дороги, ч'])
  expect(rows.map(({ values }) => values)).toEqual([
    [2.5, 1],
    [2, null],
  ])
})

test.each([
  ['change', true],
  ['count', false],
] as const)('%s, compared %s: no changes beside the values', (metric, compared) => {
  expect(sheet(metric, compared).columns).toHaveLength(2)
})

const DARK = { background: '#701a52', ink: '#ffffff' }
