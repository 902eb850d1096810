import type { Delta } from '@ochag/api/contract/live'
import type { Totals } from '@ochag/api/contract/totals'
import fc from 'fast-check'
import { cellToChildren, cellToParent, latLngToCell } from 'h3-js'
import { describe, expect, test } from 'vitest'
import { cellText } from '../hexagons/cell'
import { presentOutlines } from '../hexagons/outlines'
import { testTile } from '../hexagons/testTile'
import type { CountedTile } from '../hexagons/tile'
import { applyToTile, applyToTotals, changedCells } from './applyChange'
import type { DeltaFilter } from './matchDelta'

const murino = latLngToCell(60.05, 30.44, 12)
const tosno = latLngToCell(59.54, 30.88, 12)
const vyborg = latLngToCell(60.71, 28.75, 12)
const [inMurino, inTosno] = [cellToParent(murino, 7), cellToParent(tosno, 7)]

const topics = [
  { code: 'roads', parent: null },
  { code: 'potholes', parent: 'roads' },
  { code: 'deep', parent: 'potholes' },
  { code: 'lifts', parent: null },
]

const filter: DeltaFilter = { from: '2026-11-01', to: '2026-11-23' }
const totals: Totals = { total: 12, unlocated: 4, defaultPoint: 0 }
const tile = testTile(7, [
  { cell: inMurino, count: 7 },
  { cell: inTosno, count: 1 },
])

function delta(patch: Partial<Delta>): Delta {
  return {
    cell: murino,
    municipality: '41612',
    topic: 'potholes',
    source: 'pos',
    status: 'new',
    kind: 'problem',
    day: '2026-11-22',
    count: 1,
    ...patch,
  }
}

function after(deltas: Delta[], patch: Partial<DeltaFilter> = {}): CountedTile {
  return applyToTile(tile, { deltas }, { ...filter, ...patch }, topics)
}

function totalsAfter(deltas: Delta[], patch: Partial<DeltaFilter> = {}): Totals {
  return applyToTotals(totals, { deltas }, { ...filter, ...patch }, topics)
}

function countsOf({ cells, counts }: CountedTile): Record<string, number> {
  return Object.fromEntries(Array.from(cells, (cell, index) => [cellText(cell), counts[index] ?? 0]))
}

describe('one appeal more', () => {
  test('raises its hexagon and the total', () => {
    expect(countsOf(after([delta({})]))).toEqual({ [inMurino]: 8, [inTosno]: 1 })
    expect(totalsAfter([delta({})])).toEqual({ ...totals, total: 13 })
  })

  test('touches nothing but its own count: the cells and their outlines are the very same', () => {
    const changed = after([delta({})])
    expect(changed.cells).toBe(tile.cells)
    expect(presentOutlines(changed)).toBe(tile.outlines)
    expect(countsOf(tile)).toEqual({ [inMurino]: 7, [inTosno]: 1 })
  })

  test('in a new place of the tile makes a hexagon, in its order', () => {
    const place = latLngToCell(59.9, 30.6, 12)
    const grown = after([delta({ cell: place })])
    expect(countsOf(grown)).toEqual({ [inMurino]: 7, [inTosno]: 1, [cellToParent(place, 7)]: 1 })
    expect(grown.cells).toEqual(grown.cells.slice().sort())
  })

  test('in another tile leaves this very tile, and counts in the total', () => {
    expect(after([delta({ cell: vyborg })])).toBe(tile)
    expect(totalsAfter([delta({ cell: vyborg })])).toEqual({ ...totals, total: 13 })
  })

  test('without an exact place counts as unlocated', () => {
    expect(after([delta({ cell: null })])).toBe(tile)
    expect(totalsAfter([delta({ cell: null })])).toEqual({ ...totals, total: 13, unlocated: 5 })
  })
})

test('a hexagon that reaches zero goes', () => {
  expect(countsOf(after([delta({ cell: tosno, count: -1 })]))).toEqual({ [inMurino]: 7 })
})

test('an appeal that moves leaves one hexagon and enters another', () => {
  const moved = after([delta({ count: -1 }), delta({ cell: tosno })])
  expect(countsOf(moved)).toEqual({ [inMurino]: 6, [inTosno]: 2 })
  expect(changedCells(tile, moved).sort()).toEqual([inMurino, inTosno].sort())
})

test('a change of status under no status filter changes no count', () => {
  const changed = after([delta({ count: -1 }), delta({ status: 'closed' })])
  expect(changed).toBe(tile)
  expect(changedCells(tile, changed)).toEqual([])
})

describe('the filter', () => {
  const untouched: [string, Partial<DeltaFilter>, Partial<Delta>][] = [
    ['day before the period', {}, { day: '2026-10-31' }],
    ['the period is half-open', {}, { day: '2026-11-23' }],
    ['another topic', { topic: ['lifts'] }, {}],
    ['a topic does not stand for its parent', { topic: ['deep'] }, {}],
    ['no topic', { topic: ['roads'] }, { topic: null }],
    ['another municipality', { municipality: ['41600'] }, {}],
    ['another source', { source: ['dobrodel'] }, {}],
    ['another status', { status: ['closed'] }, {}],
    ['rejected appeals are left out', {}, { status: 'rejected' }],
    ['another kind', { kind: ['incident'] }, {}],
    ['only unlocated ones are asked for', { located: 'false' }, {}],
    ['only located ones are asked for', { located: 'true' }, { cell: null }],
  ]

  test.each(untouched)('leaves the very answers: %s', (_reason, patch, appeal) => {
    expect(after([delta(appeal)], patch)).toBe(tile)
    expect(totalsAfter([delta(appeal)], patch)).toBe(totals)
  })

  const counted: [string, Partial<DeltaFilter>, Partial<Delta>][] = [
    ['first day', {}, { day: '2026-11-01' }],
    ['the topic itself', { topic: ['potholes'] }, {}],
    ['a grandparent topic', { topic: ['roads'] }, { topic: 'deep' }],
    ['one of several topics', { topic: ['lifts', 'roads'] }, {}],
    ['none stands for no topic', { topic: ['none'] }, { topic: null }],
    ['none stands for no municipality', { municipality: ['none'] }, { municipality: null }],
    ['its municipality', { municipality: ['41600', '41612'] }, {}],
    ['rejected when asked for', { status: ['rejected'] }, { status: 'rejected' }],
    ['its kind and source', { kind: ['problem'], source: ['pos'] }, {}],
    ['located when asked for', { located: 'true' }, {}],
  ]

  test.each(counted)('counts: %s', (_reason, patch, appeal) => {
    expect(countsOf(after([delta(appeal)], patch))[inMurino]).toBe(8)
    expect(totalsAfter([delta(appeal)], patch).total).toBe(13)
  })
})

test('a batch of many appeals in one hexagon is one step', () => {
  const batch = Array.from({ length: 50 }, () => delta({}))
  expect(countsOf(after(batch))[inMurino]).toBe(57)
})

const coarse = cellToParent(murino, 5)
const places = cellToChildren(coarse, 9).map((cell) => cellToChildren(cell, 12)[0] ?? '')
const steps = fc.array(fc.tuple(fc.nat(places.length - 1), fc.integer({ min: -2, max: 3 })), { maxLength: 60 })

test('a tile patched step by step is the tile that would be fetched at the end, its outlines too', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(places.length - 1)), (history, first) => {
      const truth = new Map<string, number>()
      const add = (place: string, count: number) => {
        const cell = cellToParent(place, 9)
        truth.set(cell, Math.max(0, (truth.get(cell) ?? 0) + count))
      }
      const fetched = () => {
        const hexagons = [...truth].map(([cell, count]) => ({ cell, count })).filter(({ count }) => count > 0)
        return testTile(9, hexagons, coarse)
      }
      for (const index of first) add(places[index] ?? '', 1)
      let patched = fetched()
      for (const [index, wish] of history) {
        const place = places[index] ?? ''
        // No database takes away what is not there.
        const count = Math.max(wish, -(truth.get(cellToParent(place, 9)) ?? 0))
        add(place, count)
        patched = applyToTile(patched, { deltas: [delta({ cell: place, count })] }, filter, topics)
      }
      const end = fetched()
      expect({ cells: patched.cells, counts: patched.counts }).toEqual({ cells: end.cells, counts: end.counts })
      expect(presentOutlines(patched)).toEqual(presentOutlines(end))
    }),
  )
})
