import { NO_MEASURES } from '@ochag/api/contract/metrics'
import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
import { areaNumbers, halvesNumbers, hexagonNumbers, mostTelling } from './mapRows'
import type { MetricTiles } from './metricHexagons'

const [murino, devyatkino] = [latLngToCell(60.04, 30.45, 8), latLngToCell(60.05, 30.43, 8)]
const box: MetricTiles['box'] = [28, 59, 32, 61]
const tile = testTile(8, [{ cell: murino, count: 9 }])
const shown = { kind: 'test', resolution: 8, box, version: 1 }

test('hexagons have what their colour says', () => {
  expect(hexagonNumbers({ ...shown, tiles: [tile], metric: 'open' })).toEqual({
    columns: ['open'],
    rows: [{ id: murino, values: [9] }],
  })
})

test('of a change both counts are told too', () => {
  const changed = { ...tile, previous: Uint32Array.of(6), values: Float32Array.of(0.5) }
  expect(hexagonNumbers({ ...shown, tiles: [changed], metric: 'change' })).toEqual({
    columns: ['before', 'now', 'change'],
    rows: [{ id: murino, values: [6, 9, 0.5] }],
  })
})

test('halves tell the hexagons of either side', () => {
  const other = testTile(8, [{ cell: devyatkino, count: 4 }])
  const { columns, rows } = halvesNumbers({ tiles: [other], box }, { tiles: [tile], box })
  expect(columns).toEqual(['left', 'right', 'difference'])
  expect(new Map(rows.map(({ id, values }) => [id, values]))).toEqual(
    new Map([
      [murino, [0, 9, 9]],
      [devyatkino, [4, 0, -4]],
    ]),
  )
})

test('municipalities have the metric, of a change both counts too', () => {
  const readings = [{ code: 'm1', measures: { ...NO_MEASURES, count: 3, previous: 8 }, value: 0 }]
  expect(areaNumbers(readings, 'per10k').rows).toEqual([{ id: 'm1', values: [0] }])
  expect(areaNumbers(readings, 'change').rows).toEqual([{ id: 'm1', values: [8, 3, 0] }])
})

const rowsOf = (...values: (number | null)[]) => values.map((value, index) => ({ id: String(index), values: [value] }))
const valuesOf = (rows: ReturnType<typeof mostTelling>) => rows.map(({ values }) => values[0])

test('the highest come first, those without a value last', () => {
  expect(valuesOf(mostTelling(rowsOf(1, null, 7, 3), 9))).toEqual([7, 3, 1, null])
  expect(valuesOf(mostTelling(rowsOf(1, null, 7, 3), 2))).toEqual([7, 3])
})

test('of rises and falls the ends of both are told, not what lies between', () => {
  expect(valuesOf(mostTelling(rowsOf(0, 0, -5, 4, 0, 2, -1, 3, -2, 0), 4))).toEqual([4, 3, -2, -5])
  expect(valuesOf(mostTelling(rowsOf(0, 0, -5, 4, 0, 2), 4))).toEqual([4, 2, 0, -5])
})
