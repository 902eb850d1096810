import { expect, test } from 'vitest'
import { toMarkup } from './markup'
import { SHEET_STYLES, type Sheet } from './sheet'

const sheet: Sheet = {
  corner: 'Район',
  columns: [
    { name: 'Дома <b> & дворы', kind: 'number' },
    { name: 'Рост', kind: 'share' },
  ],
  rows: [{ name: 'Выборг', values: [1234.5, null], looks: [{ background: '#fdc383', ink: '#000000' }, undefined] }],
}

test('markup has the colours of the cells, numbers that spreadsheets read, and no markup of names', () => {
  expect(toMarkup(sheet, SHEET_STYLES.ru)).toBe(
    '<table><thead><tr><th>Район</th><th>Дома &lt;b&gt; &amp; дворы</th><th>Рост</th></tr></thead>' +
      '<tbody><tr><th>Выборг</th><td bgcolor="#fdc383"><font color="#000000">1235</font></td><td></td></tr></tbody></table>',
  )
})

test('decimals and shares are those of the language', () => {
  const row = { ...sheet, rows: [{ name: 'Выборг', values: [41.02, -0.125] }] }
  expect(toMarkup(row, SHEET_STYLES.ru)).toContain('<td>41,02</td><td>-12,5%</td>')
  expect(toMarkup(row, SHEET_STYLES.en)).toContain('<td>41.02</td><td>-12.5%</td>')
})
