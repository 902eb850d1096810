import { expect, test } from 'vitest'
import { matches } from './search'

test.each([
  ['Детские площадки', 'площ', true],
  ['Детские площадки', 'площ детск', true],
  ['Тёплый дом', 'теплый', true],
  ['Теплый дом', ' ТЁПЛЫЙ ', true],
  ['Дороги', '', true],
  ['Дороги', 'мусор', false],
])('«%s» against «%s»: %s', (text, search, expected) => {
  expect(matches(text, search)).toBe(expected)
})
