import { expect, test } from 'vitest'
import { dayOfYear, YEAR_SHAPES, type YearShape, yearCurve } from './yearShapes'

const SHAPES = Object.keys(YEAR_SHAPES) as YearShape[]

test.each(SHAPES)('%s has the mean one and is never negative', (shape) => {
  const curve = yearCurve(shape, undefined)
  expect(curve.reduce((sum, value) => sum + value, 0) / curve.length).toBeCloseTo(1, 9)
  expect(Math.min(...curve)).toBeGreaterThanOrEqual(0)
})

test('there is nothing outside a season, both ends included', () => {
  const curve = yearCurve('hogweed', { from: '05-01', to: '09-30' })
  const at = (day: string) => curve[dayOfYear(`2026-${day}`)]
  expect(at('04-30')).toBe(0)
  expect(at('05-01')).toBeGreaterThan(0)
  expect(at('09-30')).toBeGreaterThan(0)
  expect(at('10-01')).toBe(0)
})

test('a season may cross the new year', () => {
  const curve = yearCurve('snow', { from: '11-01', to: '04-15' })
  expect(curve[dayOfYear('2026-01-01')]).toBeGreaterThan(1)
  expect(curve[dayOfYear('2026-04-16')]).toBe(0)
  expect(curve[dayOfYear('2026-10-31')]).toBe(0)
})

test('a day has the same place in every year', () => {
  expect(dayOfYear('2025-12-31')).toBe(365)
  expect(dayOfYear('2025-03-01')).toBe(dayOfYear('2028-03-01'))
})
