import { cellToChildren, cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
import { largestHexagons } from './largestHexagons'

const places = [
  { name: 'Мурино', point: [30.44, 60.05] as [number, number] },
  { name: 'Выборг', point: [28.75, 60.71] as [number, number] },
]
const [murino, vyborg] = [latLngToCell(60.04, 30.45, 8), latLngToCell(60.7, 28.7, 8)]

const box: [number, number, number, number] = [28, 59, 32, 61]
const tiles = [testTile(8, [{ cell: vyborg, count: 3 }]), testTile(8, [{ cell: murino, count: 9 }])]

test('the highest counts come first, told by the nearest settlement', () => {
  expect(largestHexagons({ tiles, box }, places)).toEqual([
    { cell: murino, count: 9, near: 'Мурино' },
    { cell: vyborg, count: 3, near: 'Выборг' },
  ])
})

test('only those of the part that was asked for', () => {
  expect(largestHexagons({ tiles, box: [30, 59, 32, 61] }, places).map(({ cell }) => cell)).toEqual([murino])
})

test('without settlements a hexagon is told by itself', () => {
  const [row] = largestHexagons({ tiles, box }, [])
  expect(row).toEqual({ cell: murino, count: 9, near: null })
})

test('a table has an end', () => {
  const many = cellToChildren(cellToParent(murino, 5), 8).map((cell, count) => ({ cell, count: count + 1 }))
  expect(largestHexagons({ tiles: [testTile(8, many)], box }, places)).toHaveLength(100)
})
