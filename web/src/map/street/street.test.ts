import { expect, test } from 'vitest'
import { STREET_ZOOM, streetCells } from './street'

const bounds: [number, number, number, number] = [30.3, 59.93, 30.34, 59.945]

test('a street is covered by few hexagons, from afar there are none', () => {
  const cells = streetCells({ bounds, zoom: STREET_ZOOM })
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.length).toBeLessThan(7)
  expect(new Set(cells).size).toBe(cells.length)
  expect(streetCells({ bounds, zoom: STREET_ZOOM - 0.1 })).toEqual([])
})
