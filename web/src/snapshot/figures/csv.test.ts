import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('each language has the separators of its spreadsheets', () => {
  const rows = [
    ['Код', 'Широта'],
    ['a', 60.5],
  ]
  expect(csvOf(rows, 'ru')).toBe('\uFEFFКод;Широта\r\na;60,5\r\n')
  expect(csvOf(rows, 'en')).toBe('\uFEFFКод,Широта\r\na,60.5\r\n')
})

test('nothing is empty, a negative number is a number', () => {
  expect(csvOf([[null, -3, '']], 'en')).toBe('\uFEFF,-3,\r\n')
})

test.each(['=1+1', '+7', '-x', '@sum', '\tx'])('%s is no formula', (text) => {
  expect(csvOf([[text]], 'ru')).toBe(`\uFEFF'${text}\r\n`)
})

test('separators and quotes in a text stay in it', () => {
  expect(csvOf([['a;b', 'say "x"', 'a,b']], 'ru')).toBe('\uFEFF"a;b";"say ""x""";a,b\r\n')
  expect(csvOf([['a,b']], 'en')).toBe('\uFEFF"a,b"\r\n')
})
