import { expect, test } from 'vitest'
import { metricSpan } from './metricSpan'

test.each([
  [0, 'minutes', 0],
  [5390, 'minutes', 90],
  [5400, 'hours', 1.5],
  [172_799, 'hours', 47.9997],
  [172_800, 'days', 2],
])('%i seconds are said in %s', (seconds, unit, value) => {
  const span = metricSpan(seconds)
  expect(span.unit).toBe(unit)
  expect(span.value).toBeCloseTo(value, 3)
})
