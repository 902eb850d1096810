import { expect, test } from 'vitest'
import { SHEET_STYLES, type Sheet, toCsv, toTabs } from './sheet'

const sheet: Sheet = {
  corner: 'Район',
  columns: [
    { name: 'Всего', kind: 'number' },
    { name: 'Дороги, улицы', kind: 'number' },
    { name: 'Всего: рост', kind: 'share' },
  ],
  rows: [
    { name: 'Выборг\tрайон', values: [97, 1 / 3, 0.07] },
    { name: '=1+1', values: [null, -0.25, -1 / 3] },
  ],
}

test('a table for the clipboard has tabs, the decimals of its language, and shares as people type them', () => {
  expect(toTabs(sheet, SHEET_STYLES.ru)).toBe(
    'Район\tВсего\tДороги, улицы\tВсего: рост\nВыборг район\t97\t0,3333\t7%\n=1+1\t\t-0,25\t-33,33%',
  )
  expect(toTabs(sheet, SHEET_STYLES.en)).toContain('97\t0.3333\t7%\n=1+1\t\t-0.25\t-33.33%')
})

test('a file says that it is UTF-8, quotes what it must, and runs no formula', () => {
  expect(toCsv(sheet, SHEET_STYLES.ru)).toBe(
    '\uFEFFРайон;Всего;"Дороги, улицы";Всего: рост\r\nВыборг\tрайон;97;0,333333;0,07\r\n\'=1+1;;-0,25;-0,333333\r\n',
  )
  expect(toCsv({ corner: 'a"b', columns: [], rows: [] }, SHEET_STYLES.en)).toBe('\uFEFF"a""b"\r\n')
})

test('a large number keeps its last digit, in either form', () => {
  const large: Sheet = {
    corner: '',
    columns: [{ name: 'n', kind: 'number' }],
    rows: [12_345_678, 1234.56, 999.96].map((value) => ({ name: '', values: [value] })),
  }
  expect(toTabs(large, SHEET_STYLES.en)).toBe('\tn\n\t12345678\n\t1235\n\t1000')
  expect(toCsv(large, SHEET_STYLES.en)).toBe('\uFEFF,n\r\n,12345678\r\n,1234.56\r\n,999.96\r\n')
})
