import { expect, test } from 'vitest'
import { cameraFor, seenBy } from './initialView'
import type { Box } from './question'

const SCREEN = { width: 1920, height: 1080 }
const REGION: Box = [26.45, 58.44, 35.73, 61.33]

test('a camera sees its surroundings', () => {
  const { bounds, zoom } = seenBy({ longitude: 30, latitude: 60, zoom: 9 }, SCREEN)
  const [west, south, east, north] = bounds
  expect(zoom).toBe(9)
  expect(east - west).toBeCloseTo((1920 / (512 * 2 ** 9)) * 360)
  expect([(west + east) / 2, south < 60, north > 60]).toEqual([30, true, true])
})

test('a region is fitted between the panels', () => {
  const insets = { left: 300, right: 400, top: 80, bottom: 140 }
  const camera = cameraFor(REGION, insets, SCREEN)
  const { bounds } = seenBy(camera, SCREEN)
  const degreesPerPixel = (bounds[2] - bounds[0]) / SCREEN.width
  const [left, right] = [(REGION[0] - bounds[0]) / degreesPerPixel, (bounds[2] - REGION[2]) / degreesPerPixel]
  expect(left).toBeGreaterThan(323)
  expect(right).toBeGreaterThan(423)
  expect(right - left).toBeCloseTo(100)
  expect(bounds[1]).toBeLessThan(REGION[1])
  expect(bounds[3]).toBeGreaterThan(REGION[3])
})
