import { expect, test } from 'vitest'
import { barAt, barPath, barsOf, highest, isGoingOn } from './bars'

const domain = { from: '2026-11-04', to: '2026-11-16' }
const series = {
  bucket: 'week' as const,
  points: [
    { start: '2026-11-02', count: 5 },
    { start: '2026-11-09', count: 10 },
    { start: '2026-11-16', count: 7 },
  ],
}

test('bars are cut to the axis and counted from its first day', () => {
  expect(barsOf(series, domain)).toEqual([
    { from: '2026-11-04', to: '2026-11-09', count: 5, offset: 0, days: 5 },
    { from: '2026-11-09', to: '2026-11-16', count: 10, offset: 5, days: 7 },
  ])
})

test('a position finds its bar', () => {
  const bars = barsOf(series, domain)
  expect(barAt(bars, 4.9)?.from).toBe('2026-11-04')
  expect(barAt(bars, 5)?.from).toBe('2026-11-09')
  expect(barAt(bars, 12)).toBeNull()
})

test('the highest count is found', () => {
  expect(highest(barsOf(series, domain))).toBe(10)
  expect(highest([])).toBe(0)
})

test('a bar goes on as long as today is one of its days', () => {
  const bars = barsOf(series, domain)
  expect(bars.map((bar) => isGoingOn(bar, '2026-11-15'))).toEqual([false, true])
  expect(bars.map((bar) => isGoingOn(bar, '2026-11-16'))).toEqual([false, false])
})

test('bars stand on whole pixels', () => {
  const space = { dayWidth: 2.5, height: 40, tallest: 40 }
  expect(barPath(barsOf(series, domain), 10, space)).toBe('M0 40v-20h12v20zM13 40v-40h16v40z')
})

test('the highest bar leaves the room above it free', () => {
  const space = { dayWidth: 2.5, height: 40, tallest: 28 }
  expect(barPath(barsOf(series, domain), 10, space)).toBe('M0 40v-14h12v14zM13 40v-28h16v28z')
})
