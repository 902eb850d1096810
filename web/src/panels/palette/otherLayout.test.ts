import { expect, test } from 'vitest'
import { otherLayout } from './otherLayout'

test.each([
  ['ljhjub', 'дороги'],
  ['Dct', 'все'],
  ['ьфз', 'map'],
  ['`krf', 'ёлка'],
  ['12 a', '12 ф'],
])('«%s» is «%s»', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant)
})
