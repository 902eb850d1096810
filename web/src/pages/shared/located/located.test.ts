import { expect, test } from 'vitest'
import { groupsOf } from './located'

test('precisions are put together, best first, and none is lost', () => {
  const located = { point: 5, house: 3, street: 2, road: 1, settlement: 4, none: 6, doubtful: 7, strange: 1 }
  expect(groupsOf(located)).toEqual([
    { group: 'exact', appeals: 10 },
    { group: 'rough', appeals: 5 },
    { group: 'missing', appeals: 7 },
    { group: 'doubtful', appeals: 7 },
  ])
})
