import { expect, test } from 'vitest'
import { filterQuery } from './filterQuery'
import { EMPTY_VIEW } from './view'

const filter = { ...EMPTY_VIEW.filter, topic: ['roads', 'lift'], source: ['pos'], unlocated: true }

test('sends only what narrows, in a stable order', () => {
  expect(filterQuery(EMPTY_VIEW.filter, '2026-11-22')).toEqual({ from: '2026-10-24', to: '2026-11-23' })
  expect(filterQuery(filter, '2026-11-22')).toEqual({
    from: '2026-10-24',
    to: '2026-11-23',
    topic: ['lift', 'roads'],
    source: ['pos'],
    located: 'false',
  })
})

test('says what to compare with only where it is not the period before', () => {
  expect(filterQuery(EMPTY_VIEW.filter, '2026-11-22')).not.toHaveProperty('compare')
  expect(filterQuery({ ...filter, compare: 'year' }, '2026-11-22')).toHaveProperty('compare', 'year')
})

test('a facet leaves out its own dimension', () => {
  expect(filterQuery(filter, '2026-11-22', 'topic')).not.toHaveProperty('topic')
  expect(filterQuery(filter, '2026-11-22', 'topic')).toHaveProperty('source', ['pos'])
})
