import fc from 'fast-check'
import { getResolution, isValidCell, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellResolution, isCell } from './values'

test('a cell of h3 is a cell, with its resolution', () => {
  const places = fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 15 }), ([latitude, longitude], resolution) => {
      const cell = latLngToCell(latitude, longitude, resolution)
      expect(isCell(cell)).toBe(true)
      expect(cellResolution(cell)).toBe(getResolution(cell))
    }),
  )
})

test('what is no cell is none, and h3 agrees', () => {
  const wrong = [
    '',
    'x',
    '8',
    '871fb4660ffff',
    '871fb4660fffffe',
    '8ff00000000000f',
    '87ffb4660ffffff',
    '871FB4660ffffff',
  ]
  expect(wrong.filter(isCell)).toEqual([])
  expect(wrong.slice(0, -1).filter((text) => isValidCell(text))).toEqual([])
})
