import { expect, test } from 'vitest'
import { barLength } from './scaleBar'

test.each([
  [100, 180, 10_000],
  [300, 180, 50_000],
  [1, 180, 100],
  [0.3, 100, 20],
])('%d metres a pixel, at most %d pixels: %d metres', (metres, pixels, length) => {
  expect(barLength(metres, pixels)).toBe(length)
})
