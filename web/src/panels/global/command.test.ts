import { expect, test } from 'vitest'
import { commandOf } from './command'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['[', 'BracketLeft', 'filter'],
  ['х', 'BracketLeft', 'filter'],
  ['ъ', 'BracketRight', 'detail'],
  ['е', 'KeyT', 'theme'],
  ['м', 'KeyV', 'views'],
  ['.', 'Slash', 'search'],
  ['Escape', 'Escape', 'back'],
  ['q', 'KeyQ', null],
])('«%s» on %s is %s', (key, code, command) => {
  expect(commandOf({ ...plain, key, code })).toBe(command)
})

test('the question mark needs the shift key, in any layout', () => {
  expect(commandOf({ ...plain, key: '?', code: 'Slash', shiftKey: true })).toBe('help')
  expect(commandOf({ ...plain, key: ',', code: 'Slash', shiftKey: true })).toBe('help')
})

test('the browser keeps its own keys', () => {
  expect(commandOf({ ...plain, key: 't', code: 'KeyT', ctrlKey: true })).toBeNull()
  expect(commandOf({ ...plain, key: '/', code: 'Slash', metaKey: true })).toBeNull()
})
