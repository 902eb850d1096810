import type { Boundaries } from '@ochag/api/contract/geography'
import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
import { testAppeal, testMark } from '../layers/testAppeal'
import { targetAt } from './pointerTarget'

const cell = latLngToCell(60, 30, 7)
const hexagons = { resolution: 7, tiles: [testTile(7, [{ cell, count: 5 }])] }
const project = ([longitude, latitude]: [number, number]) => ({ x: longitude * 1000, y: latitude * 1000 })
const pointed = { lng: 30, lat: 60, x: 30_000, y: 60_000 }
const position: [number, number] = [30.005, 60]

test('the hexagon under the pointer', () => {
  const selection = { cell, address: null, appeal: null }
  expect(targetAt(pointed, hexagons, [], project)).toEqual({ cell, count: 5, selection })
})

test('nothing where no appeals are', () => {
  expect(targetAt({ ...pointed, lng: 31 }, hexagons, [], project)).toBeNull()
  expect(targetAt(pointed, null, [], project)).toBeNull()
})

test('a single appeal comes before its hexagon, if the pointer is near it', () => {
  const mark = testMark([testAppeal(7)], position)
  expect(targetAt(pointed, hexagons, [mark], project)).toEqual({ cell: null, count: 1, selection: { appeal: 7 } })
  expect(targetAt({ ...pointed, x: 29_980 }, hexagons, [mark], project)?.cell).toBe(cell)
})

test('several appeals at one place are listed by their address', () => {
  const mark = testMark([testAppeal(1, { cell: '8f1' }), testAppeal(2, { cell: '8f1' })], position)
  const target = targetAt(pointed, hexagons, [mark], project)
  expect(target).toEqual({ cell: null, count: 2, selection: { cell: '8f1', address: 'a', appeal: null } })
})

test('several places are looked at from nearer by', () => {
  const mark = { ...testMark([testAppeal(1), testAppeal(2)], position), place: null, parts: 17 }
  const goTo = { longitude: 30.005, latitude: 60, zoom: 17 }
  expect(targetAt(pointed, hexagons, [mark], project)).toEqual({ cell: null, count: 2, selection: {}, goTo })
})

test('where municipalities are coloured it is the municipality', () => {
  const ring: [number, number][] = [
    [29, 59],
    [31, 59],
    [31, 61],
    [29, 61],
    [29, 59],
  ]
  const boundaries: Boundaries = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'a', name: { ru: 'А' }, label: [30, 60] },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  }
  expect(targetAt(pointed, hexagons, [], project, boundaries)?.area).toBe('a')
  expect(targetAt({ ...pointed, lng: 32 }, hexagons, [], project, boundaries)).toBeNull()
})

test('a hexagon of which only the compared period has appeals', () => {
  const [tile] = hexagons.tiles
  const gone = {
    resolution: 7,
    tiles: tile ? [{ ...tile, counts: Uint32Array.of(0), previous: Uint32Array.of(9) }] : [],
  }
  expect(targetAt(pointed, gone, [], project)?.cell).toBe(cell)
})
