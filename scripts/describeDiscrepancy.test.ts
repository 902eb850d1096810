import { expect, test } from 'vitest'
import { describeDiscrepancy } from './describeDiscrepancy'

const NOTHING = { new: 0, in_progress: 0, returned: 0, deferred: 0, closed: 0, rejected: 0 }

test('a wrong rollup is told in words', () => {
  const example = {
    level: 1,
    start: '2025-03-01',
    municipality_id: 2,
    topic_id: 0,
    place: 0,
    ...NOTHING,
    closed: 1,
    in_progress: -2,
  }
  expect(describeDiscrepancy({ table: 'rollup_topic', rows: 2, examples: [example] })).toEqual([
    'rollup_topic: 2 rows are wrong',
    '    by month, start 2025-03-01, municipality 2, topic 0, place 0: in progress 2 too many, closed 1 too few',
    '    …',
  ])
})

test('a right one in a line', () => {
  expect(describeDiscrepancy({ table: 'rollup_open', rows: 0, examples: [] })).toEqual(['rollup_open: right'])
})
