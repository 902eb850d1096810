import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import type { Delta } from '@ochag/api/contract/live'
import { cellToParent, latLngToCell } from 'h3-js'
import { describe, expect, test } from 'vitest'
import { applyChange, changedCells, type HexagonScope } from './applyChange'

const murino = latLngToCell(60.05, 30.44, 12)
const vyborg = latLngToCell(60.71, 28.75, 12)
const tosno = latLngToCell(59.54, 30.88, 12)
const [inMurino, inVyborg] = [cellToParent(murino, 7), cellToParent(vyborg, 7)]

const topics = [
  { code: 'roads', parent: null },
  { code: 'potholes', parent: 'roads' },
  { code: 'deep', parent: 'potholes' },
  { code: 'lifts', parent: null },
]

const scope: HexagonScope = { from: '2026-11-01', to: '2026-11-23', box: [28, 60, 31, 61] }

const answer: HexagonAnswer = {
  resolution: 7,
  total: 12,
  unlocated: 4,
  defaultPoint: 0,
  hexagons: [
    { cell: inMurino, count: 7 },
    { cell: inVyborg, count: 1 },
  ],
}

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

function after(deltas: Delta[], patch: Partial<HexagonScope> = {}): HexagonAnswer {
  return applyChange(answer, { deltas }, { ...scope, ...patch }, topics)
}

describe('one appeal more', () => {
  test('raises its hexagon and the total', () => {
    expect(after([delta({})])).toEqual({
      ...answer,
      total: 13,
      hexagons: [
        { cell: inMurino, count: 8 },
        { cell: inVyborg, count: 1 },
      ],
    })
  })

  test('in a new place inside the box makes a hexagon', () => {
    const place = latLngToCell(60.5, 29.5, 12)
    expect(after([delta({ cell: place })]).hexagons.at(-1)).toEqual({ cell: cellToParent(place, 7), count: 1 })
  })

  test('outside the box counts in the total only', () => {
    expect(after([delta({ cell: tosno })])).toEqual({ ...answer, total: 13 })
  })

  test('without an exact place counts as unlocated', () => {
    expect(after([delta({ cell: null })])).toEqual({ ...answer, total: 13, unlocated: 5 })
  })
})

test('a hexagon that reaches zero goes', () => {
  const gone = after([delta({ cell: vyborg, count: -1 })])
  expect(gone).toEqual({ ...answer, total: 11, hexagons: [{ cell: inMurino, count: 7 }] })
})

test('an appeal that moves leaves one hexagon and enters another', () => {
  const moved = after([delta({ count: -1 }), delta({ cell: vyborg })])
  expect(moved.total).toBe(12)
  expect(moved.hexagons.map(({ count }) => count)).toEqual([6, 2])
  expect(changedCells(answer, moved)).toEqual([inMurino, inVyborg])
})

test('a change of status under no status filter changes no count', () => {
  const changed = after([delta({ count: -1 }), delta({ status: 'closed' })])
  expect(changed).toEqual(answer)
  expect(changedCells(answer, changed)).toEqual([])
})

describe('the filter', () => {
  const untouched: [string, Partial<HexagonScope>, Partial<Delta>][] = [
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

  test.each(untouched)('leaves the very answer: %s', (_reason, patch, appeal) => {
    expect(after([delta(appeal)], patch)).toBe(answer)
  })

  const counted: [string, Partial<HexagonScope>, Partial<Delta>][] = [
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
    expect(after([delta(appeal)], patch).total).toBe(13)
  })
})

test('a batch of many appeals in one hexagon is one step', () => {
  const batch = Array.from({ length: 50 }, () => delta({}))
  expect(after(batch).hexagons[0]).toEqual({ cell: inMurino, count: 57 })
})
