import type { Boundaries } from '@ochag/api/contract/geography'
import { expect, test } from 'vitest'
import { areaAt } from './areaAt'
import { areasAreFiner, middleArea } from './areaSize'

function square(west: number, south: number, size: number): [number, number][] {
  const [east, north] = [west + size, south + size]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function feature(code: string, geometry: Boundaries['features'][number]['geometry']): Boundaries['features'][number] {
  return { type: 'Feature', properties: { code, name: { ru: code }, label: [0, 0] }, geometry }
}

const boundaries: Boundaries = {
  type: 'FeatureCollection',
  features: [
    feature('ring', { type: 'Polygon', coordinates: [square(0, 0, 3), square(1, 1, 1)] }),
    feature('hole', { type: 'Polygon', coordinates: [square(1, 1, 1)] }),
    feature('islands', { type: 'MultiPolygon', coordinates: [[square(5, 0, 1)], [square(7, 0, 1)]] }),
  ],
}

test.each([
  [0.5, 0.5, 'ring'],
  [1.5, 1.5, 'hole'],
  [5.5, 0.5, 'islands'],
  [7.5, 0.5, 'islands'],
  [6.5, 0.5, null],
  [-1, 0.5, null],
])('at %d, %d lies %s', (lng, lat, code) => {
  expect(areaAt({ lng, lat }, boundaries)).toBe(code)
})

test('areas are those of the globe, holes left out', () => {
  const degree = 111_320 ** 2
  expect(middleArea({ ...boundaries, features: boundaries.features.slice(0, 1) })).toBeCloseTo(8 * degree, -9)
  expect(middleArea(boundaries)).toBeCloseTo(2 * degree, -9)
  expect(middleArea({ ...boundaries, features: [] })).toBeNull()
})

test('from afar municipalities are finer than hexagons, nearby hexagons are', () => {
  const area = 4e9
  expect([4, 5, 6, 7].map((zoom) => areasAreFiner(area, zoom, 60, 1))).toEqual([true, false, false, false])
  expect([1, 4].map((unit) => areasAreFiner(area, 6, 60, unit))).toEqual([false, true])
  expect(areasAreFiner(null, 3, 60, 1)).toBe(false)
})
