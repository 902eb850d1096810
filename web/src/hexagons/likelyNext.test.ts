import { expect, test } from 'vitest'
import { tilesOf } from './coverBox'
import { likelyNext } from './likelyNext'

const drawn = { coarsest: 3, finest: 11 }
const box: [number, number, number, number] = [29.8, 59.7, 30.8, 60.2]

test('beside, deeper in and farther out, and nothing that is there already', () => {
  const next = likelyNext(box, 8, drawn)
  expect(new Set(next.map(({ resolution }) => resolution))).toEqual(new Set([7, 8, 9]))
  const here = tilesOf(box, 8)
  expect(next.filter(({ resolution, tile }) => resolution === 8 && here.includes(tile))).toEqual([])
  expect(next.length).toBeLessThanOrEqual(8)
})

test('no resolution beyond those that are drawn', () => {
  expect(likelyNext(box, 11, drawn).some(({ resolution }) => resolution > 11)).toBe(false)
  expect(likelyNext([-180, -85, 180, 85], 3, drawn).some(({ resolution }) => resolution < 3)).toBe(false)
})
