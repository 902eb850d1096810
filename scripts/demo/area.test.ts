import { readFile } from 'node:fs/promises'
import { readBoundaryFile } from '@ochag/api/region/boundaryFile'
import { booleanPointInPolygon, polygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { areaOf, contains } from './area'
import { between, createRandom } from './random'

test('a hole is outside', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ]
  const area = areaOf([square(0, 10), square(4, 6)])
  expect([contains(area, 1, 1), contains(area, 5, 5), contains(area, 11, 5)]).toEqual([true, false, false])
})

test('agrees with turf on the real boundaries', async () => {
  const file = new URL('../../data/leningrad/boundaries.geojson', import.meta.url)
  const text = await readFile(file, 'utf8')
  const { features } = readBoundaryFile(text, { code: 'oktmo', name: 'name' }, [26.8, 58.4, 35.75, 61.35])
  const random = createRandom('area')
  for (const rings of features.flatMap(({ geometry }) => geometry.coordinates)) {
    const area = areaOf(rings)
    for (let index = 0; index < 40; index += 1) {
      const point = [between(random, area.west, area.east), between(random, area.south, area.north)] as const
      expect(contains(area, ...point)).toBe(booleanPointInPolygon([...point], polygon(rings)))
    }
  }
})
