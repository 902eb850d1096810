import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../../hexagons/testTile'
import { areaFigures, hexagonFigures, totalOf } from './pictureFigures'

const [one, few, far] = [latLngToCell(60, 30, 7), latLngToCell(60.05, 30, 7), latLngToCell(60.2, 30, 7)]
const tiles = [
  testTile(
    7,
    [one, few, far].map((cell, index) => ({ cell, count: [12, 3, 40][index] ?? 0 })),
    one,
  ),
]
const around: [number, number, number, number] = [29.9, 59.9, 30.1, 60.1]

test('hexagons with few appeals are there without their number, which is told of all of them together', () => {
  const { rows, hidden } = hexagonFigures(tiles, around, 'count', null)
  expect(rows.map(({ code, count }) => [code, count])).toEqual([
    [one, 12],
    [few, null],
  ])
  expect(hidden).toEqual({ cells: 1, count: 3 })
})

test('what is in the picture is what is summed', () => {
  expect(totalOf(hexagonFigures(tiles, around, 'count', null))).toBe(15)
  expect(totalOf(hexagonFigures(tiles, [29, 59, 31, 61], 'count', 7))).toBe(55)
})

test('a hexagon has a closed outline around its middle', () => {
  const [row] = hexagonFigures(tiles, around, 'count', null).rows
  const [[ring = []] = []] = row?.polygons ?? []
  expect(ring).toHaveLength(7)
  expect(ring[0]).toEqual(ring[6])
  expect(row?.point[1]).toBeCloseTo(60, 1)
})

test('a change is told beside its count, and of few appeals neither', () => {
  const changed = tiles.map((tile) => ({ ...tile, values: Float32Array.from(tile.counts, () => 0.5) }))
  const { rows, counted, measured } = hexagonFigures(changed, around, 'change', null)
  expect([counted, measured]).toEqual(['count', 'change'])
  expect(rows.map(({ count, value }) => [count, value])).toEqual([
    [12, 0.5],
    [null, null],
  ])
})

test('districts have their names and all of their numbers', () => {
  const square: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  const properties = { code: 'a', name: { ru: 'Район' }, label: [0.5, 0.5] as [number, number] }
  const feature = {
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Polygon' as const, coordinates: [square] },
  }
  const measures = { count: 3 } as never
  const readings = [{ code: 'a', measures, value: 0.2 }]
  const boundaries = { type: 'FeatureCollection' as const, features: [feature] }
  expect(areaFigures(readings, boundaries, 'overdue').rows).toEqual([
    { code: 'a', name: { ru: 'Район' }, point: [0.5, 0.5], count: 3, value: 0.2, polygons: [[square]] },
  ])
  expect(areaFigures(readings, boundaries, 'count').measured).toBeNull()
})
