import { expect, test } from 'vitest'
import { orderAfter, sortedRows, type TableRow } from './tableRows'

const row = (id: string, name: string, value: number | null): TableRow => ({ id, name, value, text: String(value) })
const rows = [row('1', 'Гатчина', 5), row('2', 'Ёлки', null), row('3', 'Выборг', 9), row('4', 'Аврово', 5)]
const idsOf = (list: TableRow[]) => list.map(({ id }) => id).join('')

test('by value, equal ones by name, those without a value last either way', () => {
  expect(idsOf(sortedRows(rows, { by: 'value', descending: true }, 'ru'))).toBe('3412')
  expect(idsOf(sortedRows(rows, { by: 'value', descending: false }, 'ru'))).toBe('4132')
})

test('by name in the order of the language', () => {
  expect(idsOf(sortedRows(rows, { by: 'name', descending: false }, 'ru'))).toBe('4312')
  expect(idsOf(sortedRows(rows, { by: 'name', descending: true }, 'ru'))).toBe('2134')
})

test('the head of a column turns its order round, that of another begins anew', () => {
  expect(orderAfter({ by: 'value', descending: true }, 'value')).toEqual({ by: 'value', descending: false })
  expect(orderAfter({ by: 'value', descending: true }, 'name')).toEqual({ by: 'name', descending: false })
  expect(orderAfter({ by: 'name', descending: false }, 'value')).toEqual({ by: 'value', descending: true })
})
