import { expect, test } from 'vitest'
import { browserTable, figureOf } from './figures'

const showings = [
  { milliseconds: 300, longTasks: [80, 60] },
  { milliseconds: 100, longTasks: [] },
  { milliseconds: 200, longTasks: [90] },
]

test('medians over the rounds, and the worst of all', () => {
  expect(figureOf('exact', 1000, showings)).toEqual({
    way: 'exact',
    hexagons: 1000,
    milliseconds: 200,
    longTasks: 1,
    longest: 80,
    worst: 90,
  })
})

test('no long task is told as such', () => {
  const figure = figureOf('ours', 50_000, [{ milliseconds: 20.4, longTasks: [] }])
  expect(browserTable([figure]).split('\n').at(-1)).toBe(
    '| 50,000 | ours: worker, binary, a layer a tile | 0 | ≤ 50 | ≤ 50 | 20 |',
  )
})
