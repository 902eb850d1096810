import { expect, test } from 'vitest'
import { commandOf, KEYS } from './keys'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['[', 'BracketLeft', 'filter'],
  ['х', 'BracketLeft', 'filter'],
  ['ъ', 'BracketRight', 'detail'],
  ['е', 'KeyT', 'theme'],
  ['v', 'KeyV', 'views'],
  ['д', 'KeyL', 'table'],
  [' ', 'Space', 'play'],
  ['с', 'KeyC', 'split'],
  ['ы', 'KeyS', 'snapshot'],
  ['.', 'Slash', 'search'],
  ['Escape', 'Escape', 'back'],
  ['q', 'KeyQ', null],
  ['k', 'KeyK', null],
])('«%s» on %s is %s', (key, code, command) => {
  expect(commandOf({ ...plain, key, code }, true)).toBe(command)
})

test('the question mark needs the shift key, in any layout', () => {
  expect(commandOf({ ...plain, key: '?', code: 'Slash', shiftKey: true }, true)).toBe('help')
  expect(commandOf({ ...plain, key: ',', code: 'Slash', shiftKey: true }, true)).toBe('help')
})

test.each(['ctrlKey', 'metaKey'])('the palette opens with %s, in any layout', (modifier) => {
  expect(commandOf({ ...plain, key: 'k', code: 'KeyK', [modifier]: true }, false)).toBe('palette')
  expect(commandOf({ ...plain, key: 'л', code: 'KeyK', [modifier]: true }, false)).toBe('palette')
})

test('the map is printed by the key of the browser, elsewhere the browser prints', () => {
  const press = { ...plain, key: 'з', code: 'KeyP', ctrlKey: true }
  expect(commandOf(press, true)).toBe('print')
  expect(commandOf(press, false)).toBeNull()
})

test('the browser keeps its own keys', () => {
  expect(commandOf({ ...plain, key: 't', code: 'KeyT', ctrlKey: true }, true)).toBeNull()
  expect(commandOf({ ...plain, key: '/', code: 'Slash', metaKey: true }, true)).toBeNull()
  expect(commandOf({ ...plain, key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }, true)).toBeNull()
})

test('where there is no map its keys do nothing', () => {
  expect(commandOf({ ...plain, key: '[', code: 'BracketLeft' }, false)).toBeNull()
  expect(commandOf({ ...plain, key: 'Escape', code: 'Escape' }, false)).toBeNull()
  expect(commandOf({ ...plain, key: 't', code: 'KeyT' }, false)).toBe('theme')
})

test('no two keys are the same', () => {
  const keys = KEYS.map(({ code, shift, control }) => [code, shift, control].join())
  expect(new Set(keys).size).toBe(keys.length)
})
