import { expect, test } from 'vitest'
import { appealPath, pageOf, pathOf } from './page'

test.each([
  ['/', 'map'],
  ['/data', 'data'],
  ['/data/', 'data'],
  ['/matrix', 'matrix'],
  ['/wall/', 'wall'],
  ['/appeals/12', 'appeal'],
  ['/appeals', 'map'],
  ['/appeals/x', 'map'],
  ['/nowhere', 'map'],
] as const)('%s is the page %s', (path, page) => {
  expect(pageOf(path)).toBe(page)
})

test('every page is found again by its path', () => {
  for (const page of ['map', 'matrix', 'ranking', 'digest', 'data', 'about', 'wall'] as const)
    expect(pageOf(pathOf(page))).toBe(page)
  expect(pageOf(appealPath(7))).toBe('appeal')
})
