import { cellToChildren, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../../hexagons/testTile'
import { areaGround, hexagonGround } from './ground'

function municipality(code: string, label: [number, number]) {
  const properties = { code, name: { ru: code }, label, residents: null }
  const geometry = { type: 'Polygon' as const, coordinates: [] }
  return { type: 'Feature' as const, properties, geometry }
}

const boundaries = {
  type: 'FeatureCollection' as const,
  features: [municipality('west', [28, 60]), municipality('middle', [30, 60]), municipality('east', [32, 60])],
}
const world: [number, number, number, number] = [-180, -85, 180, 85]

test('a walk over municipalities begins in the middle and knows no neighbours', () => {
  const ground = areaGround(boundaries)
  const first = ground.first(world)
  expect(first?.cell).toBe('middle')
  expect(first && ground.neighbours(first).size).toBe(0)
})

test('where hexagons give way to municipalities the walk goes on as near as can be, and back', () => {
  const cells = cellToChildren(latLngToCell(60, 31.9, 6), 7)
  const tiles = [
    testTile(
      7,
      cells.map((cell) => ({ cell, count: 1 })),
    ),
  ]
  const [hexagons, areas] = [hexagonGround({ resolution: 7, tiles, box: world }), areaGround(boundaries)]
  const start = hexagons.first(world)
  const east = start && areas.settled(start, 'cell')
  expect(east?.cell).toBe('east')
  const again = east && hexagons.settled(east, 'area')
  expect(cells).toContain(again?.cell)
})
