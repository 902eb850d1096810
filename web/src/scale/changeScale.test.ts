import { expect, test } from 'vitest'
import { changeScale, relativeChange } from './changeScale'
import { parseColor } from './colorScale'

const COLORS = ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006', '#000007'] as const
const scale = changeScale(COLORS, 1)

test.each([
  [0, 10, 0],
  [4, 10, 0],
  [6, 10, 1],
  [9, 10, 2],
  [10, 10, 3],
  [11, 10, 4],
  [15, 10, 5],
  [20, 10, 6],
  [3, 0, 6],
  [0, 0, 3],
])('%i after %i is in class %i', (count, previous, index) => {
  expect(scale.colorOf(relativeChange(count, previous))).toEqual(parseColor(COLORS[index] ?? ''))
})

test('growth and decline of the same ratio lie in classes alike', () => {
  const classOf = (change: number) =>
    COLORS.findIndex((color) => parseColor(color).join() === scale.colorOf(change).join())
  for (const ratio of [1.01, 1.2, 1.3, 1.9, 2.1, 40]) expect(classOf(ratio - 1) - 3).toBe(3 - classOf(1 / ratio - 1))
})

test('the middle is within chance', () => {
  expect(scale.steps.map(({ neutral }) => neutral ?? false)).toEqual([false, false, false, true, false, false, false])
})
