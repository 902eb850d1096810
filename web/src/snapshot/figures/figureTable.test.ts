import { expect, test } from 'vitest'
import { testSay } from '../testSay'
import { figureMap } from './figureMap'
import { figureTable } from './figureTable'
import type { PictureFigures } from './pictureFigures'

const ring: [number, number][] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 0],
]
const row = { code: '871', name: null, point: [30, 60] as [number, number], value: 12, polygons: [[ring]] }
const figures: PictureFigures = {
  kind: 'hexagon',
  rows: [row, { ...row, code: '872', value: null }],
  hidden: { cells: 1, count: 3 },
  unlocated: 7,
}

test('a line for each hexagon, and for what is known of several together', () => {
  expect(figureTable(figures, 'Appeals', testSay('en'))).toEqual([
    ['What it is', 'Code', 'Name', 'Longitude', 'Latitude', 'Appeals'],
    ['hexagon', '871', null, 30, 60, 12],
    ['hexagon', '872', null, 30, 60, null],
    ['hexagons with fewer than 5 appeals, together (1)', null, null, null, null, 3],
    ['without an exact address, not on the map', null, null, null, null, 7],
  ])
})

test('what is not there has no line', () => {
  const table = figureTable({ ...figures, hidden: { cells: 0, count: 0 }, unlocated: null }, 'Appeals', testSay('en'))
  expect(table).toHaveLength(3)
})

test('as a map, with what the numbers are', () => {
  const map = figureMap(figures, { title: 'T' })
  expect(map.about).toEqual({ title: 'T', hidden: { cells: 1, count: 3 }, unlocated: 7 })
  expect(map.features[0]).toEqual({
    type: 'Feature',
    id: '871',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { kind: 'hexagon', code: '871', value: 12 },
  })
  const islands = { ...row, polygons: [[ring], [ring]] }
  expect(figureMap({ ...figures, rows: [islands] }, {}).features[0]?.geometry.type).toBe('MultiPolygon')
})
