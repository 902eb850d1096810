import type { Feature, FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { groundEdge } from './groundEdge'

function square(west: number, east: number): Feature {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 0],
  ]
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
}
const ground = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const map = { width: 1000, height: 500 }

test('what is not known beside the region is measured in pixels', () => {
  expect(groundEdge(ground(square(2, 3), square(5, 9)), { bounds: [0, 0, 10, 5], map })).toEqual({
    left: 200,
    right: 100,
  })
})

test('ground that reaches farther than the picture has no edge in it', () => {
  expect(groundEdge(ground(square(-5, 20)), { bounds: [0, 0, 10, 5], map })).toEqual({ left: 0, right: 0 })
  expect(groundEdge(null, { bounds: [0, 0, 10, 5], map })).toEqual({ left: 0, right: 0 })
})
