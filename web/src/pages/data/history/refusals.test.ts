import { expect, test } from 'vitest'
import type { Say } from '../texts/useDataText'
import { refusalsOf } from './refusals'

const say: Say = (name, values) => `${name} ${JSON.stringify(values ?? {})}`

test.each([
  [
    '3 of its appeals were changed by import 7: take that one back first; 2 of its appeals were changed later over the API',
    ['undo.newerImport {"id":"7","value":"3"}', 'undo.newerApi {"value":"2"}'],
  ],
  ['1 of its appeals have been archived or deleted', ['undo.gone {"value":"1"}']],
  ['the import has been taken back already', ['undo.already {}']],
  ['the import is going on: cancel it first', ['undo.going {}']],
  ['the import broke off: resume or cancel it first', ['undo.brokenOff {}']],
  ['something else', ['something else']],
])('%s', (detail, reasons) => {
  expect(refusalsOf(detail, say)).toEqual(reasons)
})
