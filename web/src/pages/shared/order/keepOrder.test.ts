import { expect, test } from 'vitest'
import { keepOrder } from './keepOrder'

test('an order is kept while values change; new ones come last', () => {
  expect(keepOrder(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual(['a', 'c', 'd'])
  expect(keepOrder([], ['c', 'a'])).toEqual(['c', 'a'])
})
