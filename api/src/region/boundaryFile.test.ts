import { expect, test } from 'vitest'
import { readBoundaryFile } from './boundaryFile'

const BOUNDS: [number, number, number, number] = [28, 58, 36, 62]
const RING = [
  [30, 60],
  [31, 60],
  [31, 61],
  [30, 60],
]

function file(features: unknown[], text = JSON.stringify({ type: 'FeatureCollection', features })) {
  return readBoundaryFile(text, { code: 'oktmo', name: 'name', residents: 'people' }, BOUNDS)
}

function feature(properties: object = {}, geometry: object = { type: 'Polygon', coordinates: [RING] }) {
  return { type: 'Feature', properties: { oktmo: '41', name: 'Лес', people: '1200', ...properties }, geometry }
}

test('maps properties and makes every geometry a MultiPolygon', () => {
  expect(file([feature()])).toEqual({
    swapped: false,
    features: [
      { code: '41', name: { ru: 'Лес' }, residents: 1200, geometry: { type: 'MultiPolygon', coordinates: [[RING]] } },
    ],
  })
})

test('turns a latitude-first file round', () => {
  const turned = RING.map(([x, y]) => [y, x])
  const { features, swapped } = file([feature({}, { type: 'Polygon', coordinates: [turned] })])
  expect(swapped).toBe(true)
  expect(features[0]?.geometry.coordinates).toEqual([[RING]])
})

test('drops heights', () => {
  const high = RING.map(([x, y]) => [x, y, 12])
  expect(file([feature({}, { type: 'Polygon', coordinates: [high] })]).features[0]?.geometry.coordinates).toEqual([
    [RING],
  ])
})

test('without a code property the name is the code', () => {
  const text = JSON.stringify({ features: [feature()] })
  expect(readBoundaryFile(text, { name: 'name' }, BOUNDS).features[0]).toMatchObject({ code: 'Лес', residents: null })
})

test.each([
  [() => file([], 'hello'), /not JSON/],
  [() => file([]), /FeatureCollection with features/],
  [() => file([feature({ name: '' })]), /feature 1: no property name; it has oktmo, name, people/],
  [() => file([feature(), feature({ oktmo: '' })]), /feature 2 \(Лес\): no property oktmo/],
  [() => file([feature(), feature()]), /41 stands twice/],
  [() => file([feature({}, { type: 'Point', coordinates: [30, 60] })]), /feature 1: its geometry/],
  [
    () => file([feature({}, { type: 'Polygon', coordinates: [RING.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])] })]),
    /lies in the region/,
  ],
])('says what is wrong', (read, message) => {
  expect(read).toThrow(message)
})
