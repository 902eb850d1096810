import { expect, test } from 'vitest'
import { nameRows } from './nameRows'

test.each([
  ['far apart: all above', [0, 0.4, 1], ['above', 'above', 'above']],
  ['a response soon after the creation', [0, 0.1, 1], ['above', 'below', 'above']],
  ['a response just after the deadline', [0, 0.9, 0.93], ['above', 'above', 'below']],
  ['all three at once: the beginning needs no name', [0, 0.1, 0.2], [null, 'above', 'below']],
  ['the deadline at once, closed long after it', [0, 0, 0.06], [null, 'above', 'below']],
  ['only the creation', [0], ['above']],
] as const)('%s', (_, marks, rows) => {
  expect(nameRows(marks)).toEqual(rows)
})
