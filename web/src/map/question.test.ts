import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, questionFor, type Viewport } from './question'
import { edgePixels, metresPerPixel } from './resolution'

/** What a screen shows around a place. */
function looking(longitude: number, latitude: number, zoom: number, width = 1920, height = 1080, unit = 1): Viewport {
  const upright = (metresPerPixel(zoom, latitude) * height) / 2 / 111_320
  const across = (metresPerPixel(zoom, latitude) * width) / 2 / 111_320 / Math.cos((latitude * Math.PI) / 180)
  return { bounds: [longitude - across, latitude - upright, longitude + across, latitude + upright], zoom, unit }
}

function inside([west, south, east, north]: Box, outer: Box): boolean {
  return outer[0] <= west && outer[1] <= south && outer[2] >= east && outer[3] >= north
}

test('a little panning and zooming asks nothing new', () => {
  const question = questionFor(looking(30.3, 60, 9), null)
  expect(questionFor(looking(30.31, 60.01, 9), question)).toBe(question)
  expect(questionFor(looking(30.31, 60.01, 9.1), question)).toBe(question)
})

test('leaving the box or changing the resolution does', () => {
  const question = questionFor(looking(30.3, 60, 9), null)
  expect(questionFor(looking(33.3, 60, 9), question)).not.toBe(question)
  expect(questionFor(looking(30.3, 60, 10.2), question).resolution).toBe(question.resolution + 1)
})

test('two people looking at nearly the same place ask the same', () => {
  expect(questionFor(looking(30.3, 60, 9), null)).toEqual(questionFor(looking(30.301, 60.001, 9), null))
})

test('the box covers what is seen and stays within what the server answers', () => {
  const place = fc.record({
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
    latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    zoom: fc.double({ min: 3, max: 18, noNaN: true }),
  })
  const screen = fc.constantFrom([375, 667, 1], [1366, 768, 1], [1920, 1080, 1], [3840, 2160, 1], [3840, 2160, 2])
  fc.assert(
    fc.property(place, screen, ({ longitude, latitude, zoom }, [width, height, unit]) => {
      const viewport = looking(longitude, latitude, zoom, width, height, unit)
      const { box, resolution } = questionFor(viewport, null)
      const [west, south, east, north] = viewport.bounds
      expect(inside([Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)], box)).toBe(
        true,
      )
      expect(potentialCells(box, resolution, zoom)).toBeLessThan(250_000)
    }),
    { numRuns: 500 },
  )
})

function potentialCells([west, south, east, north]: Box, resolution: number, zoom: number): number {
  const edge = edgePixels(resolution, zoom, 0) * metresPerPixel(zoom, 0)
  const nearest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north))
  const area = (east - west) * 111_320 * Math.cos((nearest * Math.PI) / 180) * (north - south) * 111_320
  return area / (2.598 * edge ** 2)
}
