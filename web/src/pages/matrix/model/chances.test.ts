import { expect, test } from 'vitest'
import { ALL, type CellMeasures, type Cells, cellKey } from './cells'
import { movedBeyondChance } from './chances'

function cellsOf(counts: [string, string, number, number | null][]): Cells {
  return new Map(
    counts.map(([municipality, topic, count, previous]) => [
      cellKey(municipality, topic),
      { count, previous } as CellMeasures,
    ]),
  )
}

test('a large change is named, a small one and one of few appeals are not', () => {
  const cells = cellsOf([
    ['a', 't', 200, 100],
    ['b', 't', 104, 100],
    ['c', 't', 3, 1],
    ['d', 't', 20, null],
    ['a', ALL, 110, 100],
    [ALL, 't', 331, 201],
  ])
  expect(movedBeyondChance(cells, 1)).toEqual(new Set([cellKey(ALL, 't'), cellKey('a', 't')]))
})

test('twice as many in twice as long is no change', () => {
  const cells = cellsOf([['a', 't', 200, 100]])
  expect([...movedBeyondChance(cells, 2)]).toEqual([])
})

test('among many cells one must stand out more', () => {
  const alone = cellsOf([['a', 't', 33, 17]])
  expect(movedBeyondChance(alone, 1).size).toBe(1)
  const quiet = Array.from({ length: 200 }, (_, index): [string, string, number, number] => [`${index}`, 't', 10, 10])
  expect(movedBeyondChance(new Map([...alone, ...cellsOf(quiet)]), 1).size).toBe(0)
})

test('totals of municipalities are judged among themselves, whatever topics did', () => {
  const rows = Array.from({ length: 18 }, (_, index): [string, string, number, number] => [`m${index}`, ALL, 100, 100])
  const columns = Array.from({ length: 10 }, (_, index): [string, string, number, number] => [
    ALL,
    `t${index}`,
    900,
    300,
  ])
  const cells = cellsOf([...rows, ['one', ALL, 130, 100], ...columns])
  const moved = movedBeyondChance(cells, 1)
  expect(moved.has(cellKey('one', ALL))).toBe(false)
  expect(moved.has(cellKey(ALL, 't0'))).toBe(true)
})

test('the whole region and what belongs nowhere stand by themselves', () => {
  const cells = cellsOf([
    [ALL, ALL, 331, 201],
    ['none', ALL, 200, 100],
    ...Array.from({ length: 40 }, (_, index): [string, string, number, number] => [`m${index}`, ALL, 10, 10]),
  ])
  expect(movedBeyondChance(cells, 1)).toEqual(new Set([cellKey(ALL, ALL), cellKey('none', ALL)]))
})
