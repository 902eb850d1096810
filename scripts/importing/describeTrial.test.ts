import { expect, test } from 'vitest'
import { describeTrial } from './describeTrial'

test('says what an import would do, and that nothing was stored', () => {
  const counts = { read: 3, created: 2, updated: 0, unchanged: 0, rejected: 1 }
  const sheet = { sheet: 'Май', profile: 'pos', headerLine: 3, unused: [], missing: ['Факт'] }
  const unknown = [{ field: 'topic' as const, word: '"Ghosts"', rows: 2 }]
  const text = describeTrial({ ...counts, unknown, sheets: [sheet], skipped: ['Свод'], rejectionFile: 'list.csv' }, 1.5)
  expect(text.split('\n')).toEqual([
    'Dry run: nothing was stored. An import would do this:',
    '3 rows read in 1.5 s (2 a second):',
    '  2 created, 0 updated, 0 unchanged, 1 rejected',
    'Rejected rows, with line, field and reason: list.csv',
    'Sheet Май: layout pos, header in line 3',
    '  columns of this layout that are not there: Факт',
    'Sheets that nothing was taken from: Свод',
    'Words that mean nothing to the region, with the number of rows:',
    '  topic "Ghosts": 2',
  ])
})
