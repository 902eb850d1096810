import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { nearestPlace } from './nearestPlace'

const places = [
  { name: 'Мурино', point: [30.44, 60.05] as [number, number] },
  { name: 'Выборг', point: [28.75, 60.71] as [number, number] },
]

test('a hexagon is told by the settlement nearest to it', () => {
  expect(nearestPlace(latLngToCell(60.04, 30.45, 8), places)).toBe('Мурино')
  expect(nearestPlace(latLngToCell(60.7, 28.7, 8), places)).toBe('Выборг')
})

test('a degree of longitude is shorter than one of latitude', () => {
  const near = [
    { name: 'east', point: [31.5, 60] as [number, number] },
    { name: 'north', point: [30, 61] as [number, number] },
  ]
  expect(nearestPlace(latLngToCell(60, 30, 8), near)).toBe('east')
})

test('without settlements there is nothing to tell it by', () => {
  expect(nearestPlace(latLngToCell(60, 30, 8), [])).toBeNull()
})
