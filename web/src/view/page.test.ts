import { expect, test } from 'vitest'
import { pageOf, pathOf } from './page'

test.each([
  ['/', 'map'],
  ['/data', 'data'],
  ['/data/', 'data'],
  ['/nowhere', 'map'],
] as const)('%s is the page %s', (path, page) => {
  expect(pageOf(path)).toBe(page)
})

test('every page is found again by its path', () => {
  for (const page of ['map', 'data'] as const) expect(pageOf(pathOf(page))).toBe(page)
})
