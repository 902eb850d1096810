import { expect, test } from 'vitest'
import { orderAfter, sortedRows, type TableRow } from './tableRows'

const row = (id: string, name: string, ...values: (number | null)[]): TableRow => ({
  id,
  name,
  values,
  texts: values.map(String),
})
const rows = [row('1', 'Гатчина', 5), row('2', 'Ёлки', null), row('3', 'Выборг', 9), row('4', 'Аврово', 5)]
const idsOf = (list: TableRow[]) => list.map(({ id }) => id).join('')

test('by value, equal ones by name, those without a value last either way', () => {
  expect(idsOf(sortedRows(rows, { by: 0, descending: true }, 'ru'))).toBe('3412')
  expect(idsOf(sortedRows(rows, { by: 0, descending: false }, 'ru'))).toBe('4132')
})

test('by any of the numbers', () => {
  const sides = [row('1', 'А', 3, 1, -2), row('2', 'Б', 0, 9, 9), row('3', 'В', 7, 8, 1)]
  expect(idsOf(sortedRows(sides, { by: 0, descending: true }, 'ru'))).toBe('312')
  expect(idsOf(sortedRows(sides, { by: 2, descending: true }, 'ru'))).toBe('231')
})

test('by name in the order of the language', () => {
  expect(idsOf(sortedRows(rows, { by: 'name', descending: false }, 'ru'))).toBe('4312')
  expect(idsOf(sortedRows(rows, { by: 'name', descending: true }, 'ru'))).toBe('2134')
})

test('the head of a column turns its order round, that of another begins anew', () => {
  expect(orderAfter({ by: 0, descending: true }, 0)).toEqual({ by: 0, descending: false })
  expect(orderAfter({ by: 0, descending: true }, 'name')).toEqual({ by: 'name', descending: false })
  expect(orderAfter({ by: 'name', descending: false }, 2)).toEqual({ by: 2, descending: true })
})
