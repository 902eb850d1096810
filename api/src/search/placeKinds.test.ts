import { expect, test } from 'vitest'
import { askedWords } from './askedWords'
import { withoutPlaceKinds } from './placeKinds'

test.each([
  ['город Гатчина, улица Старая, дом 29', { whole: ['гатчина', 'старая'], last: '29' }],
  ['ул. Ленина', { whole: [], last: 'ленина' }],
  ['Ленина ул', { whole: ['ленина'], last: null }],
  ['улица', { whole: [], last: null }],
])('«%s»', (typed, words) => {
  expect(withoutPlaceKinds(askedWords(typed))).toEqual(words)
})
