import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { Change } from '@ochag/api/contract/live'
import { QueryClient } from '@tanstack/react-query'
import { cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import type { Versioned } from './answer'
import { caughtUp, type HexagonKey, patchHexagons } from './hexagonCache'

const place = latLngToCell(60.05, 30.44, 12)
const answer: HexagonAnswer = { resolution: 7, total: 0, unlocated: 0, defaultPoint: 0, hexagons: [] }
const scope = { from: '2026-11-01', to: '2026-11-23', box: [28, 59, 32, 61] as [number, number, number, number] }

function change(version: number, topic: string | null = null): Change {
  const delta = { municipality: null, topic, source: 'pos', status: 'new', kind: 'problem', day: '2026-11-22' } as const
  return { version, at: '2026-11-22T12:00:00Z', reset: false, deltas: [{ ...delta, cell: place, count: 1 }] }
}

test('an answer catches up with the changes that it does not contain, and only with those', () => {
  const changes = [change(6), change(7), change(8)]
  expect(caughtUp({ version: 7, answer }, changes, scope, [])).toEqual({
    version: 8,
    answer: { ...answer, total: 1, hexagons: [{ cell: cellToParent(place, 7), count: 1 }] },
  })
})

test('an answer newer than the change is left alone', () => {
  const versioned = { version: 9, answer }
  expect(caughtUp(versioned, [change(9)], scope, [])).toEqual(versioned)
})

test('every cached answer is patched at its own resolution, by its own filter', () => {
  const cache = new QueryClient()
  const keys: HexagonKey[] = [
    ['hexagons', { ...scope, resolution: 7 }],
    ['hexagons', { ...scope, resolution: 6 }],
    ['hexagons', { ...scope, resolution: 7, topic: ['roads'] }],
  ]
  for (const key of keys) {
    cache.setQueryData<Versioned<HexagonAnswer>>(key, {
      version: 5,
      answer: { ...answer, resolution: key[1]?.resolution ?? 0 },
    })
  }
  const tree = [
    { code: 'roads', parent: null },
    { code: 'potholes', parent: 'roads' },
  ]
  cache.setQueryData(['topics', null], { version: 5, answer: { topics: tree, none: { count: 0, previous: null } } })
  patchHexagons(cache, change(6))
  patchHexagons(cache, change(7, 'potholes'))
  patchHexagons(cache, change(7, 'potholes'))
  const seen = keys.map((key) => cache.getQueryData<Versioned<HexagonAnswer>>(key))
  expect(seen.map((versioned) => versioned?.answer.hexagons)).toEqual([
    [{ cell: cellToParent(place, 7), count: 2 }],
    [{ cell: cellToParent(place, 6), count: 2 }],
    [{ cell: cellToParent(place, 7), count: 1 }],
  ])
  expect(seen.map((versioned) => versioned?.version)).toEqual([7, 7, 7])
})
