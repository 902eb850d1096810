import { expect, test } from 'vitest'
import { boundsOf } from './bounds'

const square: [number, number][] = [
  [30, 59],
  [31, 59],
  [31, 60],
  [30, 59],
]

test('a box holds every part of a boundary', () => {
  expect(boundsOf({ type: 'Polygon', coordinates: [square] })).toEqual([30, 59, 31, 60])
  const far: [number, number][] = square.map(([longitude, latitude]) => [longitude - 2, latitude + 1])
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [[square], [far]] })).toEqual([28, 59, 31, 61])
})
