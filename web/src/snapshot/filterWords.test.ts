import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../view/view'
import { filterWords } from './filterWords'
import { testSay } from './testSay'

const named = (code: string | null) => `«${code}»`
const names = { topic: named, municipality: named, source: named, status: named, kind: named }
const words = (filter: Partial<typeof EMPTY_VIEW.filter>, language: 'ru' | 'en' = 'ru') =>
  filterWords({ ...EMPTY_VIEW.filter, ...filter }, names, testSay(language))

test('everything, where nothing narrows', () => {
  expect(words({})).toBe('Все темы, источники и статусы')
  expect(words({}, 'en')).toBe('All topics, sources and statuses')
})

test('sort by sort, in the order of the panel', () => {
  expect(words({ kind: ['incident'], topic: ['roads'], municipality: ['a', 'b'] })).toBe(
    '«roads» · «a», «b» · «incident»',
  )
  expect(words({ unlocated: true, status: ['new'] })).toBe('«new» · только без точного адреса')
})

test('many names are counted', () => {
  expect(words({ source: ['a', 'b', 'c', 'd', 'e'] })).toBe('«a», «b», «c» и ещё 2')
})
