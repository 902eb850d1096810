import { DIGEST_PARTS } from '@ochag/api/contract/digestParts'
import { expect, test } from 'vitest'
import { testDigest } from '../sentences/testDigest'
import { partCount } from './partCount'

const EMPTY = testDigest([])
const task = (count: number) => ({ count, previous: null })

test('every figure is found where the digest has it', () => {
  const figures = {
    ...EMPTY.figures,
    tasks: { municipal: task(1), regional: task(2), nobody: task(3), unknown: task(4) },
    promises: {
      due: { count: 26, inTime: 5, late: 6, open: 7, undated: 8 },
      closed: 9,
      deferred: 10,
      returned: 0,
    },
  }
  expect(Object.fromEntries(DIGEST_PARTS.map((part) => [part, partCount({ figures }, part)]))).toEqual({
    due: 26,
    inTime: 5,
    late: 6,
    open: 7,
    undated: 8,
    closed: 9,
    deferred: 10,
    returned: 0,
    municipal: 1,
    regional: 2,
    nobody: 3,
    unknown: 4,
  })
})

test('what the data cannot tell is no zero', () => {
  expect([partCount(EMPTY, 'due'), partCount(EMPTY, 'late'), partCount(EMPTY, 'closed')]).toEqual([null, null, null])
})
