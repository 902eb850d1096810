import { expect, test } from 'vitest'
import { drawHistogram } from './histogram'

const steps = [
  { from: 0, color: 'pale' },
  { from: 5, color: 'dark' },
]

test('values lie in equally wide columns of the colours of their classes', () => {
  expect(drawHistogram([0, 1, 2, 6, 10], steps, 2)).toMatchObject({
    columns: [
      { from: 0, to: 5, count: 3, color: 'pale', left: 0, width: 50, tall: 100 },
      { from: 5, to: 10, count: 2, color: 'dark', left: 50, width: 50, tall: 66.67 },
    ],
    bounds: [{ at: 0.5, value: 5 }],
  })
})

test('a crowd of small values gets room: large ones are drawn closer together', () => {
  const { columns, valueAt } = drawHistogram([1, 1, 1, 2, 2, 3, 1000], steps, 10)
  expect(columns[0]?.to).toBeCloseTo(Math.exp(Math.log(1001) / 10) - 1)
  expect(columns.map(({ count }) => count).reduce((one, other) => one + other)).toBe(7)
  expect(valueAt(1)).toBeCloseTo(1000)
})

test('no value and a single value are no failure', () => {
  expect(drawHistogram([], steps, 2).columns.map(({ count }) => count)).toEqual([0, 0])
  expect(drawHistogram([7], steps, 2).columns.map(({ count }) => count)).toEqual([0, 1])
})
