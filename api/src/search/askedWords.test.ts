import { expect, test } from 'vitest'
import { askedWords } from './askedWords'

test.each([
  ['яма на доро', { whole: ['яма', 'на'], last: 'доро' }],
  ['Ямы ', { whole: ['ямы'], last: null }],
  ['Тёплая, ВОДА!', { whole: ['теплая', 'вода'], last: null }],
  ['46К-1234', { whole: ['46к'], last: '1234' }],
  ["'; drop table appeal; --", { whole: ['drop', 'table', 'appeal'], last: null }],
  [' & | ! :* <-> \\ ', { whole: [], last: null }],
  ['', { whole: [], last: null }],
])('«%s»', (typed, words) => {
  expect(askedWords(typed)).toEqual(words)
})

test('a decomposed letter is the letter', () => {
  expect(askedWords('трамва\u0438\u0306')).toEqual({ whole: [], last: 'трамвай' })
})

test('more words than narrow anything are left out, and a long one is cut', () => {
  const { whole, last } = askedWords(`${'а'.repeat(90)} ${'б '.repeat(40)}в`)
  expect(whole).toHaveLength(12)
  expect(whole[0]).toHaveLength(60)
  expect(last).toBeNull()
})
