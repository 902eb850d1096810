import { cellToChildren, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { changeTiles, type Judgement, keptTiles, limitOf } from './changeTiles'
import { pairTiles } from './pairTiles'
import { testTile } from './testTile'

const [one = '', two = ''] = cellToChildren(latLngToCell(59.94, 30.31, 3), 7)
  .slice(0, 2)
  .sort()
const now = testTile(7, [
  { cell: one, count: 30 },
  { cell: two, count: 11 },
])
const before = testTile(7, [
  { cell: one, count: 10 },
  { cell: two, count: 10 },
])
const judgement: Judgement = {
  chance: (count, previous) => 1 / (1 + Math.abs(count - previous)),
  canTell: () => true,
  limit: (chances) => (chances.length > 0 ? 0.1 : 0),
  change: (count, previous) => (count - previous) / previous,
}
const pair = pairTiles(now, before)

test('a change beyond chance has its size, one within chance is none', () => {
  const [tile] = changeTiles([pair], [[30, 10]], judgement)
  expect(Array.from(tile?.values ?? [])).toEqual([2, 0])
})

test('how much is looked at together decides', () => {
  const [tile] = changeTiles([pair], [], judgement)
  expect(Array.from(tile?.values ?? [])).toEqual([0, 0])
})

test('what can never be told from chance is not looked at', () => {
  const counted: number[] = []
  const limit = (chances: readonly number[]) => counted.push(chances.length)
  limitOf(
    [
      [30, 10],
      [1, 0],
      [2, 1],
    ],
    { ...judgement, canTell: (total) => total > 3, limit },
  )
  expect(counted).toEqual([1])
})

test('a tile in which nothing differs stays the same object', () => {
  const former = changeTiles([pair], [[30, 10]], judgement)
  const same = changeTiles([pairTiles(now, before)], [[30, 10]], judgement)
  expect(keptTiles(former, same)[0]).toBe(former[0])
  const changed = pairTiles({ ...now, counts: now.counts.with(1, 12) }, before)
  const [other] = keptTiles(former, changeTiles([changed], [[30, 10]], judgement))
  expect(other).not.toBe(former[0])
  expect(other?.outlines).toBe(former[0]?.outlines)
})
