import type { Change } from '@ochag/api/contract/live'
import type { Totals } from '@ochag/api/contract/totals'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../hexagons/testTile'
import { type CountedTile, countOf } from '../hexagons/tile'
import type { Versioned } from './answer'
import { applyToTile, applyToTotals } from './applyChange'
import { caughtUp, patchHexagons, type TileKey } from './hexagonCache'

const place = latLngToCell(60.05, 30.44, 12)
const filter = { from: '2026-11-01', to: '2026-11-23' }

function empty(resolution: number): CountedTile {
  return testTile(resolution, [], place)
}

function change(version: number, topic: string | null = null): Change {
  const delta = { municipality: null, topic, source: 'pos', status: 'new', kind: 'problem', day: '2026-11-22' } as const
  return { version, at: '2026-11-22T12:00:00Z', reset: false, deltas: [{ ...delta, cell: place, count: 1 }] }
}

/** Several changes that arrived as one. */
function together(...changes: Change[]): Change {
  const [first, last] = [changes[0] ?? change(0), changes.at(-1) ?? change(0)]
  const deltas = changes.flatMap((one) => one.deltas.map((delta) => ({ ...delta, version: one.version })))
  return { ...last, after: first.version - 1, deltas }
}

function count({ answer }: Versioned<CountedTile>): number {
  return countOf(cellToParent(place, answer.resolution), [answer])
}

test('an answer catches up with the changes that it does not contain, and only with those', () => {
  const changes = [change(6), change(7), change(8)]
  const tile = caughtUp({ version: 7, answer: empty(7) }, applyToTile, changes, filter, [])
  expect([tile.version, count(tile)]).toEqual([8, 1])
  const totals: Totals = { total: 5, unlocated: 0, defaultPoint: 0 }
  expect(caughtUp({ version: 6, answer: totals }, applyToTotals, changes, filter, [])).toEqual({
    version: 8,
    answer: { ...totals, total: 7 },
  })
})

test('of several changes that arrive as one, an answer takes those after its own version', () => {
  const joint = together(change(6), change(7), change(8))
  const counts = [5, 6, 7, 8].map((version) => {
    const caught = caughtUp({ version, answer: empty(7) }, applyToTile, [joint], filter, [])
    return [caught.version, count(caught)]
  })
  expect(counts).toEqual([
    [8, 3],
    [8, 2],
    [8, 1],
    [8, 0],
  ])
})

test('an answer newer than the change is left alone', () => {
  const versioned = { version: 9, answer: empty(7) }
  expect(caughtUp(versioned, applyToTile, [change(9)], filter, [])).toEqual(versioned)
})

test('every cached answer is patched at its own resolution, by its own filter', () => {
  const cache = new QueryClient()
  const tile = (resolution: number) => ({ tile: empty(resolution).tile, resolution })
  const keys: TileKey[] = [
    ['hexagons', { ...filter, ...tile(7) }],
    ['hexagons', { ...filter, ...tile(6) }],
    ['hexagons', { ...filter, ...tile(7), topic: ['roads'] }],
  ]
  for (const key of keys) {
    cache.setQueryData<Versioned<CountedTile>>(key, { version: 5, answer: empty(key[1].resolution) })
  }
  cache.setQueryData<Versioned<Totals>>(['totals', filter], {
    version: 5,
    answer: { total: 1, unlocated: 1, defaultPoint: 1 },
  })
  const tree = [
    { code: 'roads', parent: null },
    { code: 'potholes', parent: 'roads' },
  ]
  cache.setQueryData(['topics', null], { version: 5, answer: { topics: tree, none: { count: 0, previous: null } } })
  patchHexagons(cache, change(6))
  patchHexagons(cache, change(7, 'potholes'))
  patchHexagons(cache, change(7, 'potholes'))
  const seen = keys.flatMap((key) => cache.getQueryData<Versioned<CountedTile>>(key) ?? [])
  expect(seen.map(count)).toEqual([2, 2, 1])
  expect(seen.map(({ version }) => version)).toEqual([7, 7, 7])
  expect(cache.getQueryData(['totals', filter])).toEqual({
    version: 7,
    answer: { total: 3, unlocated: 1, defaultPoint: 1 },
  })
})

test('only cells that somebody looks at are told', () => {
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const queryKey: TileKey = ['hexagons', { ...filter, tile: empty(7).tile, resolution: 7 }]
  cache.setQueryData(queryKey, { version: 5, answer: empty(7) })
  expect(patchHexagons(cache, change(6))).toEqual([])
  const end = new QueryObserver(cache, { queryKey, queryFn: () => Promise.reject(new Error('not asked')) }).subscribe(
    () => undefined,
  )
  expect(patchHexagons(cache, change(7))).toEqual([cellToParent(place, 7)])
  end()
})
