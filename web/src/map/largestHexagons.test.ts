import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { largestHexagons } from './largestHexagons'

const places = [
  { name: 'Мурино', point: [30.44, 60.05] as [number, number] },
  { name: 'Выборг', point: [28.75, 60.71] as [number, number] },
]
const [murino, vyborg] = [latLngToCell(60.04, 30.45, 8), latLngToCell(60.7, 28.7, 8)]

test('the highest counts come first, told by the nearest settlement', () => {
  const rows = largestHexagons(
    [
      { cell: vyborg, count: 3 },
      { cell: murino, count: 9 },
    ],
    places,
  )
  expect(rows).toEqual([
    { cell: murino, count: 9, near: 'Мурино' },
    { cell: vyborg, count: 3, near: 'Выборг' },
  ])
})

test('without settlements a hexagon is told by itself', () => {
  expect(largestHexagons([{ cell: murino, count: 1 }], [])).toEqual([{ cell: murino, count: 1, near: null }])
})

test('a table has an end', () => {
  const many = Array.from({ length: 300 }, (_, count) => ({ cell: murino, count }))
  expect(largestHexagons(many, places)).toHaveLength(100)
})
