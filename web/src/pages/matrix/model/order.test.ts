import { expect, test } from 'vitest'
import { nextSort, pinnedFirst, type Sort, sortCodes, togglePin } from './order'

const items = [
  { code: 'a', name: 'Ярвь' },
  { code: 'b', name: 'Ёлки' },
  { code: 'c', name: 'Дубы' },
  { code: 'd', name: 'Жабы' },
]
const values: Record<string, number | null> = { a: 5, b: null, c: 7, d: 5 }
const sorted = (sort: Sort) => sortCodes(items, sort, (code) => values[code] ?? null)

test('by name in the order of the alphabet', () => {
  expect(sorted({ by: 'name' })).toEqual(['c', 'b', 'd', 'a'])
})

test('by value either way; without a value last, equals by name', () => {
  expect(sorted({ by: 'value', at: '', descending: true })).toEqual(['c', 'd', 'a', 'b'])
  expect(sorted({ by: 'value', at: '', descending: false })).toEqual(['d', 'a', 'c', 'b'])
})

test('a second click turns the order round, a click elsewhere starts anew', () => {
  const first = nextSort({ by: 'name' }, 'roads')
  expect(first).toEqual({ by: 'value', at: 'roads', descending: true })
  const second = nextSort(first, 'roads')
  expect(second).toEqual({ by: 'value', at: 'roads', descending: false })
  expect(nextSort(second, 'roads')).toEqual(first)
  expect(nextSort(second, 'waste')).toEqual({ by: 'value', at: 'waste', descending: true })
})

test('pins come first, and there are never too many', () => {
  expect(togglePin(['a', 'b'], 'a', 2)).toEqual(['b'])
  expect(togglePin(['a', 'b'], 'c', 2)).toEqual(['b', 'c'])
  expect(pinnedFirst(['a', 'b', 'c'], ['c', 'gone'])).toEqual(['c', 'a', 'b'])
})
