import { expect, test } from 'vitest'
import { parsePosition, positionText, startOf } from './position'

const BOUNDS = [27, 58, 36, 62] as const

test('a place is written latitude first and read back', () => {
  expect(positionText([30.5, 59.25])).toBe('59.250000, 30.500000')
  expect(parsePosition('59.250000, 30.500000')).toEqual([30.5, 59.25])
  expect(parsePosition('59.25 30.5')).toEqual([30.5, 59.25])
})

test.each(['', '59.25', 'abc, 30', '95, 30', '59, 200', '59,25, 30,5'])('%s is no place', (text) => {
  expect(parsePosition(text)).toBeNull()
})

test('the marker starts at the point, at the swapped point, or in the middle of the region', () => {
  expect(startOf({ point: [30, 60], reason: 'no_house' }, BOUNDS)).toEqual([30, 60])
  expect(startOf({ point: [60, 30], reason: 'swapped' }, BOUNDS)).toEqual([30, 60])
  expect(startOf({ point: [37, 55], reason: 'outside' }, BOUNDS)).toEqual([37, 55])
  expect(startOf({ point: [0, 0], reason: 'zero' }, BOUNDS)).toEqual([31.5, 60])
  expect(startOf({ point: null, reason: 'no_house' }, BOUNDS)).toEqual([31.5, 60])
})
