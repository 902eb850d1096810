import { IconSearch } from '@tabler/icons-react'
import { expect, test } from 'vitest'
import { type Entry, findEntries, type GroupName } from './entry'

function entry(group: GroupName, label: string, ...names: string[]): Entry {
  return { id: `${group} ${label}`, group, label, names, icon: IconSearch, run: () => undefined }
}

const ENTRIES = [
  entry('places', 'Гатчинский район', 'Gatchinsky District'),
  entry('places', 'Гатчина', 'Gatchina'),
  entry('topics', 'Дороги', 'Roads'),
  entry('topics', 'Снег на дорогах', 'Snow on roads'),
  entry('pages', 'Карта', 'Map'),
]

/** The labels under their headings. */
function found(typed: string): Record<string, string[]> {
  return Object.fromEntries(
    findEntries(ENTRIES, typed).map(({ name, entries }) => [name, entries.map(({ label }) => label)]),
  )
}

test.each([
  ['дорог', { topics: ['Дороги', 'Снег на дорогах'] }],
  ['ljhjub', { topics: ['Дороги', 'Снег на дорогах'] }],
  ['roads', { topics: ['Дороги', 'Снег на дорогах'] }],
  ['кщфвы', { topics: ['Дороги', 'Снег на дорогах'] }],
  ['гатчина', { places: ['Гатчина', 'Гатчинский район'] }],
  ['gatch', { places: ['Гатчина', 'Гатчинский район'] }],
  ['map', { pages: ['Карта'] }],
  ['щщщ', {}],
])('«%s»', (typed, expected) => {
  expect(found(typed)).toEqual(expected)
})

test('a group lists five at most', () => {
  const many = Array.from({ length: 9 }, (_, index) => entry('topics', `Тема ${index}`))
  expect(findEntries(many, 'тема')[0]?.entries).toHaveLength(5)
})
