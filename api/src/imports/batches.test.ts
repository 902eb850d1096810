import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batches } from './batches'

test('pieces of any length come in one length, from where one stands', async () => {
  const drawn = fc.record({
    pieces: fc.array(fc.array(fc.integer(), { maxLength: 7 }), { maxLength: 12 }),
    size: fc.integer({ min: 1, max: 6 }),
    skip: fc.integer({ min: 0, max: 40 }),
  })
  await fc.assert(
    fc.asyncProperty(drawn, async ({ pieces, size, skip }) => {
      const got: number[][] = []
      for await (const batch of batches(stream(pieces), { size, skip })) got.push(batch)
      expect(got.flat()).toEqual(pieces.flat().slice(skip))
      expect(got.slice(0, -1).every((batch) => batch.length === size)).toBe(true)
      expect(got.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true)
    }),
  )
})

test('heavy elements come in shorter pieces', async () => {
  const got: number[][] = []
  const options = { size: 4, skip: 1, weigh: (element: number) => element, most: 10 }
  for await (const batch of batches(stream([[9, 1, 1, 1, 1, 12, 3, 8, 2]]), options)) got.push(batch)
  expect(got).toEqual([[1, 1, 1, 1], [12], [3, 8], [2]])
})

async function* stream(pieces: number[][]) {
  yield* pieces
}
