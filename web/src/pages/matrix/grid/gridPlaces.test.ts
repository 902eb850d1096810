import { expect, test } from 'vitest'
import { codesAt, placeOf } from './gridPlaces'

const rows = [{ code: 'm' }]
const columns = [{ code: 't' }, { code: 'u' }]

test.each([
  [1, 1, { municipality: '', topic: '' }],
  [2, 1, { municipality: 'm', topic: '' }],
  [1, 3, { municipality: '', topic: 'u' }],
  [2, 2, { municipality: 'm', topic: 't' }],
  [0, 2, null],
  [2, 0, null],
  [9, 2, null],
])('row %d, column %d', (row, column, codes) => {
  expect(codesAt({ row, column }, rows, columns)).toEqual(codes)
})

test('a cell says where it is', () => {
  expect(placeOf('3:12')).toEqual({ row: 3, column: 12 })
  expect(placeOf('x:1')).toBeNull()
  expect(placeOf(undefined)).toBeNull()
})
