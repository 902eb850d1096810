import { expect, test } from 'vitest'
import { inRow } from './inRow'

test('short bounds stand in one row, long ones in two of the same length', () => {
  expect(inRow(['79 – 199', '200 – 249', '250 – 299', '300 – 799', '800 – 1 357', '1 358+'])).toBe(6)
  expect(inRow(['28,0 – 35,0', '35,0 – 37,0', '37,0 – 40,0', '40,0 – 42,0', '42,0 – 48,0', '48,0+'])).toBe(3)
  expect(inRow(['до −50 %', '−50 … −20 %', '−20 … 0 %', 'случайность', '0 … +25 %', '+25 … +100 %', 'от +100 %'])).toBe(
    4,
  )
})
