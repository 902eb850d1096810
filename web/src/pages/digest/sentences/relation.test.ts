import { expect, test } from 'vitest'
import { relationTo } from './relation'

test.each([
  [5, null, { how: 'unknown' }],
  [5, 0, { how: 'fresh' }],
  [0, 0, { how: 'same' }],
  [10, 70, { how: 'same' }],
  [208, 1400, { how: 'same' }],
  [15, 70, { how: 'more', share: 0.5 }],
  [5, 70, { how: 'less', share: 0.5 }],
  [0, 70, { how: 'less', share: 1 }],
  [24, 70, { how: 'times', value: 2.4 }],
  [20, 70, { how: 'times', value: 2 }],
  [134, 70, { how: 'times', value: 13 }],
])('%i against a sum of %s over seven stretches', (count, sum, relation) => {
  expect(relationTo(count, sum, 7)).toEqual(relation)
})
