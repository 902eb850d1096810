import fc from 'fast-check'
import { cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { ancestorOf, cellNumber, cellText, indexOfCell } from './cell'

const place = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))

test('ancestors are those of the grid itself', () => {
  fc.assert(
    fc.property(place, fc.nat(15), fc.nat(15), ([latitude, longitude], one, other) => {
      const cell = latLngToCell(latitude, longitude, Math.max(one, other))
      const coarse = Math.min(one, other)
      expect(cellText(ancestorOf(cellNumber(cell), coarse))).toBe(cellToParent(cell, coarse))
    }),
  )
})

test('a cell is found where it is, and only there', () => {
  const cells = BigUint64Array.from([2n, 5n, 9n])
  expect([2n, 5n, 9n].map((cell) => indexOfCell(cells, cell))).toEqual([0, 1, 2])
  expect([0n, 3n, 10n].map((cell) => indexOfCell(cells, cell))).toEqual([-1, -1, -1])
})
