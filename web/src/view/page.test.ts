import { expect, test, vi } from 'vitest'
import { appealOf, appealPath, followLink, pageOf, pathOf } from './page'

test.each([
  ['/', 'map'],
  ['/data', 'data'],
  ['/data/', 'data'],
  ['/matrix', 'matrix'],
  ['/wall/', 'wall'],
  ['/appeals/12', 'appeal'],
  ['/appeals', 'nowhere'],
  ['/appeals/x', 'nowhere'],
  ['/nowhere', 'nowhere'],
] as const)('%s is the page %s', (path, page) => {
  expect(pageOf(path)).toBe(page)
})

test('every page is found again by its path', () => {
  for (const page of ['map', 'matrix', 'ranking', 'digest', 'data', 'about', 'wall'] as const)
    expect(pageOf(pathOf(page))).toBe(page)
  expect(pageOf(appealPath(7))).toBe('appeal')
})

test('the path of an appeal says which one it is', () => {
  expect([appealPath(7), '/appeals/7/', '/appeals/07', '/appeals/99999999999999999999', '/'].map(appealOf)).toEqual([
    7,
    7,
    null,
    null,
    null,
  ])
})

test('a plain press of a link is followed within the product, one for a new tab or window is not', () => {
  const go = vi.fn()
  const preventDefault = vi.fn()
  const press = { metaKey: false, ctrlKey: false, shiftKey: false, currentTarget: { href: '/data' }, preventDefault }
  for (const held of ['metaKey', 'ctrlKey', 'shiftKey']) followLink({ ...press, [held]: true }, go)
  expect(go).not.toHaveBeenCalled()
  expect(preventDefault).not.toHaveBeenCalled()
  followLink(press, go)
  expect(go.mock.calls).toEqual([['/data']])
  expect(preventDefault).toHaveBeenCalledOnce()
})
