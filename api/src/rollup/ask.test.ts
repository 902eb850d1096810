import { expect, test } from 'vitest'
import { needOf } from './ask'
import { scope } from './testScope'

const CELL5 = '8511002ffffffff'
const CELL9 = '89110033077ffff'

test('what is asked and what is chosen have to be kept', () => {
  const need = needOf(scope({ topics: [1], sources: [2], located: false }), { by: ['municipality'] })
  expect([...need.dimensions].sort()).toEqual(['municipality', 'place', 'source', 'topic'])
  expect([...need.chosen].sort()).toEqual(['place', 'source', 'topic'])
  expect(need).toMatchObject({ coarsest: 'year', located: false, resolution: 0 })
})

test.each([
  [{ by: ['cell' as const], resolution: 7 }, scope(), 7],
  [{ by: ['cell' as const], resolution: 7, cells: [CELL5] }, scope(), 7],
  [{ by: ['cell' as const], resolution: 5 }, scope({ cell: CELL9 }), 9],
  [{ by: [] }, scope({ cell: CELL5 }), 5],
])('the finest of all cells counts', (ask, asked, resolution) => {
  const need = needOf(asked, ask)
  expect(need.resolution).toBe(resolution)
  expect(need.dimensions.has('cell')).toBe(true)
})

test('a series keeps its days apart', () => {
  expect(needOf(scope(), { by: [], bucket: 'day' }).coarsest).toBe('day')
})
