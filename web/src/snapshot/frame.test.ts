import { expect, test } from 'vitest'
import { frameOf, reduced, shownOn } from './frame'

const region: [number, number, number, number] = [26, 58, 36, 62]
const screen = { width: 1366, height: 768 }
const insets = { left: 316, right: 408, top: 80, bottom: 148 }

test('while nobody has moved the map, it is the whole region', () => {
  expect(shownOn(screen, insets, 1, null, region).box).toEqual(region)
})

test('else it is what no panel covers', () => {
  const camera = { longitude: 30, latitude: 60, zoom: 8 }
  const { box } = shownOn(screen, insets, 1, camera, region)
  const degrees = (360 / (512 * 2 ** 8)) * (1366 - 316 - 408)
  expect(box[2] - box[0]).toBeCloseTo(degrees, 6)
  expect(box[1]).toBeLessThan(60)
  expect(box[3]).toBeGreaterThan(60)
})

test('in the street hexagons stay coarser than a house', () => {
  expect(shownOn(screen, insets, 1, { longitude: 30, latitude: 60, zoom: 17 }, region).resolution).toBe(9)
})

test.each([
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 780, height: 1688 },
])('a picture of $width × $height shows all of it', (size) => {
  const { bounds, camera, map } = frameOf(size, region)
  expect(bounds[0]).toBeLessThan(region[0])
  expect(bounds[1]).toBeLessThan(region[1])
  expect(bounds[2]).toBeGreaterThan(region[2])
  expect(bounds[3]).toBeGreaterThan(region[3])
  expect(camera.longitude).toBeCloseTo(31)
  expect(map.height).toBeLessThan(size.height)
})

test('a preview shows the same', () => {
  const large = frameOf({ width: 3840, height: 2160 }, region)
  const small = reduced(large, { width: 960, height: 540 })
  for (const [index, side] of small.bounds.entries()) expect(side).toBeCloseTo(large.bounds[index] ?? 0, 1)
  expect(small.metresPerPixel).toBeCloseTo(4 * large.metresPerPixel)
  expect(small.unit).toBe(0.5)
})
