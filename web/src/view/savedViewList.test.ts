import { expect, test } from 'vitest'
import { LONGEST_NAME, MOST_VIEWS, parseViews, renamed, restored, type SavedView, withView } from './savedViewList'
import { EMPTY_VIEW } from './view'

const roads: SavedView = { id: 'a', name: 'Roads', page: 'map', query: 'topic=roads' }
const waste: SavedView = { id: 'b', name: 'Waste', page: 'matrix', query: 'topic=waste' }

test('a new view comes first, without the language and theme of its reader', () => {
  const view = {
    ...EMPTY_VIEW,
    filter: { ...EMPTY_VIEW.filter, topic: ['waste'] },
    language: 'en',
    theme: 'dark' as const,
  }
  expect(withView([roads], { id: 'b', name: '  Waste ', page: 'matrix', view })).toEqual([waste, roads])
})

test('a page without the view saves the map', () => {
  expect(withView([], { id: 'a', name: 'All', page: 'data', view: EMPTY_VIEW })).toEqual([
    { id: 'a', name: 'All', page: 'map', query: '' },
  ])
})

test('a name of nothing but blanks is refused, a long one is cut', () => {
  const input = { id: 'a', page: 'map' as const, view: EMPTY_VIEW }
  expect(withView([], { ...input, name: ' \n ' })).toBeNull()
  expect(withView([], { ...input, name: 'x'.repeat(500) })?.[0]?.name).toHaveLength(LONGEST_NAME)
})

test('the oldest view makes room', () => {
  const many = Array.from({ length: MOST_VIEWS }, (_, index) => ({ ...roads, id: String(index) }))
  const next = withView(many, { id: 'new', name: 'New', page: 'map', view: EMPTY_VIEW })
  expect(next).toHaveLength(MOST_VIEWS)
  expect(next?.[0]?.id).toBe('new')
  expect(next?.at(-1)?.id).toBe(String(MOST_VIEWS - 2))
})

test('another name changes that view only, an empty one none', () => {
  expect(renamed([roads, waste], 'b', ' Rubbish ')).toEqual([roads, { ...waste, name: 'Rubbish' }])
  expect(renamed([roads, waste], 'b', ' ')).toEqual([roads, waste])
})

test('a deleted view comes back to its place, once', () => {
  expect(restored([waste], roads, 0)).toEqual([roads, waste])
  expect(restored([roads, waste], roads, 1)).toEqual([waste, roads])
})

test('what the storage holds is read with care', () => {
  expect(parseViews(JSON.stringify([roads, waste]))).toEqual([roads, waste])
  expect(parseViews(null)).toEqual([])
  expect(parseViews('{')).toEqual([])
  expect(parseViews('{"a":1}')).toEqual([])
  const strange = [null, 7, { id: 'c' }, { ...roads, page: 'nowhere' }, { ...roads, name: ' ' }]
  expect(parseViews(JSON.stringify(strange))).toEqual([])
  expect(parseViews(JSON.stringify([{ ...roads, query: 'topic=roads&nonsense=1' }]))).toEqual([roads])
})
