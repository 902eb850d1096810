import { getResolution } from 'h3-js'
import { expect, test } from 'vitest'
import { createRandom } from '../../demo/random'
import { type Choices, firstLook, nextLook, visibleTiles } from './person'

const CHOICES: Choices = {
  bounds: [27, 58, 36, 61],
  topics: ['roads', 'waste'],
  municipalities: ['east'],
  sources: ['portal'],
  periods: [{ from: '2026-01-01', to: '2026-02-01' }],
  towns: [[30, 60]],
}

test('somebody stays in the region, within the resolutions, and sees few tiles', () => {
  const random = createRandom('person')
  let look = firstLook(random, CHOICES)
  const filters = new Set<string>()
  for (let step = 0; step < 500; step += 1) {
    look = nextLook(random, look, CHOICES)
    filters.add(JSON.stringify(look.filter))
    const tiles = visibleTiles(look)
    expect(tiles.length).toBeLessThan(20)
    expect(getResolution(tiles[0] ?? '')).toBe(look.resolution - 4)
    expect(look.longitude >= 27 && look.longitude <= 36 && look.latitude >= 58 && look.latitude <= 61).toBe(true)
  }
  expect(filters.size).toBeGreaterThan(8)
})
