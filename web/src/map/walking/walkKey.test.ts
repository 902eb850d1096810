import { expect, test } from 'vitest'
import { walkCommandOf } from './walkKey'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test('arrows walk, with the shift key they move the map', () => {
  expect(walkCommandOf({ ...plain, key: 'ArrowUp' })).toEqual({ kind: 'step', direction: [0, -1] })
  expect(walkCommandOf({ ...plain, key: 'ArrowUp', shiftKey: true })).toEqual({ kind: 'pan', direction: [0, -1] })
})

test.each([
  ['Home', 'fullest'],
  ['Enter', 'enter'],
  ['Escape', 'back'],
] as const)('%s is %s', (key, kind) => {
  expect(walkCommandOf({ ...plain, key })).toEqual({ kind })
})

test('other keys and the keys of the browser are left alone', () => {
  expect(walkCommandOf({ ...plain, key: '+' })).toBeNull()
  expect(walkCommandOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull()
  expect(walkCommandOf({ ...plain, key: 'Home', shiftKey: true })).toBeNull()
})
