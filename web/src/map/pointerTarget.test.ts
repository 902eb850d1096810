import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
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
  const point = { position, appeals: [{ id: 7, address: 'a', cell: '8f1' }] }
  expect(targetAt(pointed, hexagons, [point], project)).toEqual({ cell: null, count: 1, selection: { appeal: 7 } })
  expect(targetAt({ ...pointed, x: 29_980 }, hexagons, [point], project)?.cell).toBe(cell)
})

test('several appeals at one place are listed by their address', () => {
  const appeals = [1, 2].map((id) => ({ id, address: 'a', cell: '8f1' }))
  const target = targetAt(pointed, hexagons, [{ position, appeals }], project)
  expect(target).toEqual({ cell: null, count: 2, selection: { cell: '8f1', address: 'a', appeal: null } })
})
