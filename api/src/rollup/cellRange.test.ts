import fc from 'fast-check'
import { cellToCenterChild, cellToChildren, cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellRange } from './cellRange'

const place = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))

function number(cell: string): bigint {
  return BigInt(`0x${cell}`)
}

test('the range holds exactly the descendants, whichever they are', () => {
  fc.assert(
    fc.property(
      place,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 2 }),
      ([lat, lng], resolution, finer) => {
        const cell = latLngToCell(lat, lng, resolution)
        const { first, last } = cellRange(cell, resolution + finer)
        const children = cellToChildren(cell, resolution + finer).map(number)
        expect(children.every((child) => child >= BigInt(first) && child <= BigInt(last))).toBe(true)
        expect(number(cellToCenterChild(cell, resolution + finer))).toBe(BigInt(first))
      },
    ),
  )
})

test('another cell is in the range only as a descendant', () => {
  fc.assert(
    fc.property(place, place, fc.integer({ min: 0, max: 15 }), (here, there, resolution) => {
      const cell = latLngToCell(...here, resolution)
      const other = latLngToCell(...there, 15)
      const { first, last } = cellRange(cell, 15)
      const inside = number(other) >= BigInt(first) && number(other) <= BigInt(last)
      expect(inside).toBe(cellToParent(other, resolution) === cell)
    }),
  )
})

test('a cell at its own resolution is itself', () => {
  const cell = latLngToCell(59.9, 30.3, 9)
  expect(cellRange(cell, 9)).toEqual({ first: String(number(cell)), last: String(number(cell)) })
})
