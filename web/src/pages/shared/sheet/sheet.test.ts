import { expect, test } from 'vitest'
import { SHEET_STYLES, toCsv, toTabs } from './sheet'

const sheet = {
  head: ['Район', 'Всего', 'Дороги, улицы'],
  rows: [
    { name: 'Выборг\tрайон', values: [97, 1 / 3] },
    { name: '=1+1', values: [null, -0.25] },
  ],
}

test('a table for the clipboard has tabs, and the decimals of its language', () => {
  expect(toTabs(sheet, SHEET_STYLES.ru)).toBe('Район\tВсего\tДороги, улицы\nВыборг район\t97\t0,333333\n=1+1\t\t-0,25')
  expect(toTabs(sheet, SHEET_STYLES.en)).toContain('97\t0.333333')
})

test('a file says that it is UTF-8, quotes what it must, and runs no formula', () => {
  expect(toCsv(sheet, SHEET_STYLES.ru)).toBe(
    '\uFEFFРайон;Всего;"Дороги, улицы"\r\nВыборг\tрайон;97;0,333333\r\n\'=1+1;;-0,25\r\n',
  )
  expect(toCsv({ head: ['a"b'], rows: [] }, SHEET_STYLES.en)).toBe('\uFEFF"a""b"\r\n')
})
