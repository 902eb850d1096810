import { expect, test } from 'vitest'
import { inRow, ROOM } from './inRow'

const AMOUNTS = ['79 – 199', '200 – 249', '250 – 299', '300 – 799', '800 – 1 357', '1 358+']
const SHARES = ['28,0 – 35,0', '35,0 – 37,0', '37,0 – 40,0', '40,0 – 42,0', '42,0 – 48,0', '48,0+']
const CHANGES = ['до −50 %', '−50 … −20 %', '−20 … 0 %', 'случайность', '0 … +25 %', '+25 … +100 %', 'от +100 %']

test('short bounds stand in one row, long ones in two of the same length', () => {
  expect([AMOUNTS, SHARES, CHANGES].map((bounds) => inRow(bounds, ROOM.phone))).toEqual([6, 3, 4])
})

test('where there is less room, fewer stand in one row', () => {
  expect([AMOUNTS, SHARES, CHANGES].map((bounds) => inRow(bounds, ROOM.narrow))).toEqual([3, 3, 3])
  expect(inRow(['1', '2', '3', '4 – 5', '6 – 9', '10+'], ROOM.narrow)).toBe(6)
})
