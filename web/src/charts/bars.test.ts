import { expect, test } from 'vitest'
import { placeBars } from './bars'

const bars = [
  { key: 'a', value: 5, text: '' },
  { key: 'b', value: 20, text: '' },
]

test('bars share the width with a gap between them', () => {
  expect(placeBars(bars)).toEqual([
    { left: 0, width: 45.95, tall: 25, at: 0.2297 },
    { left: 54.05, width: 45.95, tall: 100, at: 0.7703 },
  ])
})

test('a given top makes several charts comparable', () => {
  expect(placeBars(bars, 40).map(({ tall }) => tall)).toEqual([12.5, 50])
})

test('of nothing there is nothing, and zeros have no height', () => {
  expect(placeBars([])).toEqual([])
  expect(placeBars([{ key: 'a', value: 0, text: '' }])[0]?.tall).toBe(0)
})
