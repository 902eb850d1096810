import { expect, test } from 'vitest'
import { changeOf } from './change'

test('without a previous period there is no change', () => {
  expect(changeOf({ count: 5, previous: null })).toBeNull()
})

test.each([
  [131, 100, 'up', true],
  [124, 100, 'up', false],
  [75, 100, 'down', true],
  [4, 2, 'up', false],
  [5, 2, 'up', true],
  [100, 100, 'same', false],
  [0, 0, 'same', false],
] as const)('%d after %d goes %s, notable: %s', (count, previous, trend, notable) => {
  expect(changeOf({ count, previous })).toMatchObject({ trend, notable })
})

test('growth from nothing has no share but may be notable', () => {
  expect(changeOf({ count: 3, previous: 0 })).toEqual({ difference: 3, share: null, trend: 'up', notable: true })
  expect(changeOf({ count: 2, previous: 0 })).toMatchObject({ notable: false })
})
