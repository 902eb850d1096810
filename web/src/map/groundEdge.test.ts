import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { groundEdge } from './groundEdge'

function square(west: number, south: number, east: number, north: number): FeatureCollection {
  const coordinates = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }],
  }
}

/** The boxes of the hole of each frame, and of the whole. */
function boxes({ features }: FeatureCollection) {
  return features.map(({ geometry }) => {
    if (geometry.type !== 'Polygon') throw new Error('a frame is a polygon')
    return geometry.coordinates.map((ring) => [
      Math.min(...ring.map(([x = 0]) => x)),
      Math.min(...ring.map(([, y = 0]) => y)),
      Math.max(...ring.map(([x = 0]) => x)),
      Math.max(...ring.map(([, y = 0]) => y)),
    ])
  })
}

test('the frames begin at the end of what is known and stay clear of the region', () => {
  const frames = boxes(groundEdge(square(20, 20, 30, 30), [square(0, 0, 40, 60), square(5, 5, 6, 6)]))
  expect(frames).toHaveLength(16)
  expect(frames[0]).toEqual([
    [-0.5, -0.5, 40.25, 60.75],
    [0, 0, 40, 60],
  ])
  expect(frames.at(-1)?.[1]).toEqual([7.5, 7.5, 36.25, 48.75])
})

test('where the region reaches the end of what is known nothing fades', () => {
  const [, last] = boxes(groundEdge(square(0, 20, 30, 30), [square(0, 0, 40, 60)])).at(-1) ?? []
  expect(last?.[0]).toBe(0)
  expect(groundEdge(square(0, 0, 40, 60), [square(0, 0, 40, 60)]).features).toEqual([])
})

test('without a region or anything known there is nothing to fade', () => {
  const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }
  expect(groundEdge(nothing, [square(0, 0, 1, 1)]).features).toEqual([])
  expect(groundEdge(square(0, 0, 1, 1), [nothing]).features).toEqual([])
})
