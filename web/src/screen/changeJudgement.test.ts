import { expect, test } from 'vitest'
import { changeJudgement } from './changeJudgement'

const november = { from: '2026-11-01', to: '2026-11-11' }
const { chance, canTell, limit, change } = changeJudgement(november, { from: '2026-10-22', to: '2026-11-01' })

test('a large change is less likely by chance than a small one', () => {
  expect(chance(10, 10)).toBeCloseTo(1, 9)
  expect(chance(30, 10)).toBeLessThan(0.005)
  expect(chance(12, 10)).toBeGreaterThan(0.5)
  expect(change(30, 10)).toBe(2)
})

test('among many, a single small chance is expected and is not believed', () => {
  const many = Array.from({ length: 100 }, (_, index) => (index + 1) / 100)
  expect(limit(many)).toBe(Number.NEGATIVE_INFINITY)
  expect(limit([0.01])).toBe(0.01)
  expect(limit([...many, 0.0001, 0.0002])).toBe(0.0002)
  expect(limit([])).toBe(Number.NEGATIVE_INFINITY)
})

test('a longer period is expected to have more', () => {
  const twice = changeJudgement(november, { from: '2026-10-27', to: '2026-11-01' })
  expect(twice.chance(20, 10)).toBeGreaterThan(0.9)
  expect(twice.change(20, 10)).toBe(0)
})

test('four appeals tell nothing, whichever way they lie; five may', () => {
  expect([0, 4, 5, 40].map(canTell)).toEqual([false, false, true, true])
})
