import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { expect, test } from 'vitest'
import { testDigest, testTelling } from './testDigest'
import { weekdayOf } from './weekday'

const TELLING = testTelling(testDigest([]), 'ru')

function total(count: number, usual: number | null, weekday: number | null) {
  return { code: 'total', count, previous: null, usual, weekday, chance: null } satisfies DigestStatement
}

test.each([
  ['a Saturday as Saturdays are, below the mean of all days', 202, 1876, 824, 'usual', 'explains'],
  ['a Tuesday above both', 338, 1481, 1102, 'more', 'agrees'],
  ['a quiet Monday above the mean of all days', 316, 1841, 1480, 'less', 'differs'],
  ['a day like all days, above its own', 100, 700, 240, 'more', 'differs'],
  ['a day like all days and like its own', 3, 21, 14, 'usual', 'adds'],
])('%s', (_, count, usual, weekday, how, beside) => {
  expect(weekdayOf(total(count, usual, weekday), TELLING)).toEqual({ mean: weekday / 4, how, beside })
})

test('nothing is said of a week', () => {
  expect(weekdayOf(total(100, 400, null), TELLING)).toBeNull()
})
