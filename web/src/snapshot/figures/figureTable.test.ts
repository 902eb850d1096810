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
const row = { code: '871', name: null, point: [30, 60] as [number, number], count: 12, value: null, polygons: [[ring]] }
const figures: PictureFigures = {
  kind: 'hexagon',
  counted: 'count',
  measured: null,
  rows: [row, { ...row, code: '872', count: null }],
  hidden: { cells: 1, count: 3 },
  unlocated: 7,
}

const words = { language: 'en', say: testSay('en'), quantity: (metric: string) => `Q ${metric}` } as const

test('a line for each hexagon, and for what is known of several together', () => {
  expect(figureTable(figures, words)).toEqual([
    ['What it is', 'Code', 'Name', 'Longitude', 'Latitude', 'Q count'],
    ['hexagon', '871', null, 30, 60, 12],
    ['hexagon', '872', null, 30, 60, null],
    ['hexagons with fewer than 5 appeals, together (1)', null, null, null, null, 3],
    ['without an exact address, not on the map', null, null, null, null, 7],
  ])
})

test('what is not there has no line', () => {
  const table = figureTable({ ...figures, hidden: { cells: 0, count: 0 }, unlocated: null }, words)
  expect(table).toHaveLength(3)
})

test('as a map, with what the numbers are', () => {
  const map = figureMap(figures, { title: 'T' }, 'en')
  expect(map.about).toEqual({
    title: 'T',
    counted: 'count',
    measured: null,
    hidden: { cells: 1, count: 3 },
    unlocated: 7,
  })
  expect(map.features[0]).toEqual({
    type: 'Feature',
    id: '871',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { kind: 'hexagon', code: '871', count: 12 },
  })
  const islands = { ...row, polygons: [[ring], [ring]] }
  expect(figureMap({ ...figures, rows: [islands] }, {}, 'en').features[0]?.geometry.type).toBe('MultiPolygon')
})

test('a metric stands beside the count, districts have names', () => {
  const area = { ...row, name: { ru: 'Район', en: 'District' }, value: 0.25 }
  const measured: PictureFigures = {
    ...figures,
    kind: 'municipality',
    measured: 'overdue',
    rows: [area],
    unlocated: null,
  }
  expect(figureTable({ ...measured, hidden: { cells: 0, count: 0 } }, words)).toEqual([
    ['What it is', 'Code', 'Name', 'Longitude', 'Latitude', 'Q count', 'Q overdue'],
    ['district', '871', 'District', 30, 60, 12, 0.25],
  ])
  expect(figureMap(measured, {}, 'ru').features[0]?.properties).toMatchObject({
    name: 'Район',
    count: 12,
    overdue: 0.25,
  })
})
