import { expect, test } from 'vitest'
import { DRAWN, edgePixels, resolutionFor } from './resolution'

const LATITUDE = 60

test('hexagons of a region, a town and a street', () => {
  expect([6.5, 9, 12, 15].map((zoom) => resolutionFor(zoom, LATITUDE))).toEqual([4, 6, 8, 10])
})

test('edges look about 44 pixels long wherever a finer and a coarser resolution exist', () => {
  for (let zoom = 5; zoom <= 16; zoom += 0.1) {
    const edge = edgePixels(resolutionFor(zoom, LATITUDE), zoom, LATITUDE)
    expect(edge).toBeGreaterThan(26)
    expect(edge).toBeLessThan(74)
  }
})

test('zooming in never makes hexagons coarser', () => {
  const resolutions = Array.from({ length: 221 }, (_, step) => resolutionFor(step / 10, LATITUDE))
  expect(resolutions).toEqual([...resolutions].sort((one, other) => one - other))
  expect(resolutions[0]).toBe(DRAWN.coarsest)
  expect(resolutions.at(-1)).toBe(DRAWN.finest)
})

test('a wall twice as large has hexagons twice as large', () => {
  expect(resolutionFor(10, LATITUDE, 2)).toBe(resolutionFor(9, LATITUDE))
})
