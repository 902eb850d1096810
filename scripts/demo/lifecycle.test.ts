import { expect, test } from 'vitest'
import { type Circumstances, planLifecycle } from './lifecycle'
import { createRandom } from './random'

const DAY = 86_400_000
const CREATED = Date.parse('2026-03-02T12:00:00+03:00')
const KNOWN: Circumstances = {
  createdAt: CREATED,
  dueAt: CREATED + 10 * DAY,
  takenHours: 14,
  onTime: 0.85,
  deferred: 0.03,
  midnight: Date.parse('2026-03-02T00:00:00+03:00'),
}
const COURSES = Array.from({ length: 5000 }, (_, index) => planLifecycle(createRandom('course', index), KNOWN))

test('every course runs forward from new and ends closed or rejected', () => {
  for (const steps of COURSES) {
    expect(steps[0]).toMatchObject({ at: CREATED, status: 'new' })
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((left, right) => left - right))
    expect(['closed', 'rejected']).toContain(steps.at(-1)?.status)
  }
})

test('nothing stays open for more than 310 days', () => {
  const longest = Math.max(...COURSES.map((steps) => (steps.at(-1)?.at ?? 0) - CREATED))
  expect(longest).toBeLessThan(310 * DAY)
})

test('about one in a hundred is spam, a few are put off or sent back', () => {
  const share = (status: string) =>
    COURSES.filter((steps) => steps.some((step) => step.status === status)).length / COURSES.length
  // Five standard deviations of a share of 5000.
  expect(Math.abs(share('rejected') - 0.01)).toBeLessThan(0.007)
  expect(Math.abs(share('deferred') - 0.03)).toBeLessThan(0.012)
  expect(Math.abs(share('returned') - 0.05)).toBeLessThan(0.016)
})

test('a municipality that keeps its deadlines more often closes more in time', () => {
  const inTime = (onTime: number) =>
    COURSES.map((_, index) => planLifecycle(createRandom('pace', index), { ...KNOWN, onTime })).filter(
      (steps) => (steps.at(-1)?.at ?? 0) <= KNOWN.dueAt,
    ).length / COURSES.length
  expect(inTime(0.95)).toBeGreaterThan(inTime(0.7) + 0.15)
})
