import { expect, test } from 'vitest'
import { plainly } from './plainly'
import type { Say } from './useDataText'

const say: Say = (name, values) => [name, ...Object.values(values ?? {})].join(' | ')

test.each([
  ['column Статус: unknown word "Загадочно"', 'server.unknownWord | Статус | "Загадочно"'],
  ['column Дата is empty', 'server.blank | Дата'],
  ['column Дата: "вчера" is not a time written as dd.MM.yyyy or iso', 'server.notTime | Дата | "вчера"'],
  ['column Ш: "x" is not a number from -90 to 90', 'server.notNumber | Ш | "x"'],
  ['superseded by line 12 of the sheet Лист1, which has the same id', 'server.superseded | 12'],
  ['5 fields where the header has 7', 'server.width | 5 | 7'],
  ['the file has no column А, no column Б; its columns are: В, Г', 'server.noColumn | А, Б'],
  ['выгрузка.csv: the file is empty', 'server.empty'],
  ['выгрузка.xlsx: this is neither a spreadsheet nor a text', 'server.notTable'],
  ['выгрузка.xlsx: the spreadsheet is damaged or cut short (x): fetch it again', 'server.damaged'],
  ['выгрузка.xlsx: the file is encrypted', 'server.encrypted'],
  ['archived: of appeals created before 2024-01-01 only the counts are kept', 'server.archived | 2024-01-01'],
  ['unpacked the file is larger than 2 GB: export fewer rows', 'server.large'],
  ['the layout of the file is not known; the nearest is pos', 'server.unknownLayout'],
  ['something new', 'something new'],
])('%s', (reason, said) => {
  expect(plainly(reason, say)).toBe(said)
})
