import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, VersionedDelta } from '../contract/live'
import { coalesce, unheard } from './coalesce'

const AT = '2026-03-01T12:00:00Z'

function delta(count: number): VersionedDelta {
  const where = { cell: null, municipality: null, topic: null, source: 'portal' }
  return { ...where, status: 'new', kind: 'problem', day: '2026-03-01', count }
}

function change(version: number, ...counts: number[]): Change {
  return { version, at: AT, reset: false, deltas: counts.map(delta) }
}

test('one change stays as it was; several become one, whose deltas keep their versions', () => {
  expect(coalesce(0, [])).toBeUndefined()
  expect(coalesce(6, [change(7, 1, 2)])).toEqual({ ...change(7, 1, 2), after: 6 })
  expect(coalesce(6, [change(7, 1), change(9, 2)])).toEqual({
    version: 9,
    after: 6,
    at: AT,
    reset: false,
    deltas: [
      { ...delta(1), version: 7 },
      { ...delta(2), version: 9 },
    ],
  })
})

test('a reset among them, or too much to list, is a reset', () => {
  const wide = change(8, ...Array.from({ length: 600 }, () => 1))
  for (const changes of [
    [change(7, 1), { ...change(8), reset: true }, change(9, 1)],
    [change(7, 1), wide, { ...wide, version: 9 }],
  ])
    expect(coalesce(6, changes)).toMatchObject({ version: 9, after: 6, reset: true, deltas: [] })
})

test('wherever somebody stands inside of it, he hears exactly what he has not heard', () => {
  const history = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(history, fc.nat({ max: 10 }), (counts, known) => {
      const changes = counts.map((one, index) => change(index + 1, ...one))
      const whole = coalesce(0, changes)
      const heard = whole && unheard(whole, known)
      const missing = changes.filter(({ version }) => version > known).flatMap(({ deltas }) => deltas)
      expect((heard?.deltas ?? []).map(({ count }) => count)).toEqual(missing.map(({ count }) => count))
    }),
  )
})
