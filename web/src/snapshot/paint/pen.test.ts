import { expect, test } from 'vitest'
import { lined, shortened } from './pen'

const measure = (text: string) => text.length

test('what fits stays, what does not ends in an ellipsis', () => {
  expect(shortened('дороги', 6, measure)).toBe('дороги')
  expect(shortened('дороги и дворы', 8, measure)).toBe('дороги…')
  expect(shortened('дороги', 1, measure)).toBe('…')
})

test('words go to the next line, and too many of them end', () => {
  expect(lined('a bb ccc dddd', 5, 3, measure)).toEqual(['a bb', 'ccc', 'dddd'])
  expect(lined('a bb ccc dddd', 5, 2, measure)).toEqual(['a bb', 'ccc…'])
  expect(lined('one', 5, 2, measure)).toEqual(['one'])
  expect(lined('longerword then', 5, 2, measure)).toEqual(['long…', 'then'])
})
