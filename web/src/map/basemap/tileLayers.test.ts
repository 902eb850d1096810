import { expect, test } from 'vitest'
import { palettes } from '../../theme/palette'
import { mapStyle, type StyleInput } from '../mapStyle'
import { styleChanges } from '../styleChanges'

const none = { type: 'FeatureCollection' as const, features: [] }
const sources = {
  land: none,
  water: none,
  rivers: none,
  edge: none,
  boundaries: none,
  municipalities: none,
  settlements: none,
}
const plain: StyleInput = { sources, palette: palettes.light, unit: 1, chosen: [] }
const tiles = (schema: 'openmaptiles' | 'protomaps', minZoom = 0) => ({ schema, minZoom, address: 'pmtiles://a' })

test.each(['openmaptiles', 'protomaps'] as const)('all that is drawn from tiles of %s names its layer', (schema) => {
  const { layers, sources } = mapStyle({ ...plain, tiles: tiles(schema), language: 'ru' })
  const drawn = layers.filter((layer) => 'source' in layer && layer.source === 'tiles')
  expect(drawn).toHaveLength(9)
  expect(drawn.every((layer) => 'source-layer' in layer && layer['source-layer'])).toBe(true)
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
  expect(sources.tiles).toEqual({ type: 'vector', url: 'pmtiles://a' })
})

test('without tiles nothing is added', () => {
  const ids = mapStyle(plain).layers.map(({ id }) => id)
  expect(ids.filter((id) => id.startsWith('tiles-'))).toEqual([])
  expect(Object.keys(mapStyle(plain).sources)).not.toContain('tiles')
})

test('ground lies below the hexagons, roads above them, their names below all other names', () => {
  const ids = mapStyle({ ...plain, tiles: tiles('openmaptiles') }).layers.map(({ id }) => id)
  const order = [
    'tiles-woods',
    'areas',
    'tiles-waters',
    'shore',
    'tiles-major-roads',
    'boundaries',
    'tiles-road-names',
    'municipality-names',
  ]
  expect(order.map((id) => ids.indexOf(id))).toEqual(
    order.map((id) => ids.indexOf(id)).sort((one, other) => one - other),
  )
  expect(ids).toEqual(expect.arrayContaining(order))
})

test('the pack’s water is seen only from farther than the tiles reach', () => {
  const zoomOf = (minZoom: number) =>
    mapStyle({ ...plain, tiles: tiles('protomaps', minZoom) }).layers.find(({ id }) => id === 'water')?.maxzoom
  expect(zoomOf(5)).toBe(5)
  expect(zoomOf(0)).toBe(0.01)
  expect(mapStyle(plain).layers.find(({ id }) => id === 'water')?.maxzoom).toBeUndefined()
})

test('another theme and another language change what is drawn, not which layers there are', () => {
  const before = mapStyle({ ...plain, tiles: tiles('openmaptiles'), language: 'ru' })
  const after = mapStyle({ ...plain, palette: palettes.dark, tiles: tiles('openmaptiles'), language: 'en' })
  expect(after.layers.map(({ id }) => id)).toEqual(before.layers.map(({ id }) => id))
  const changes = styleChanges(before, after)
  expect(changes).toContainEqual({
    kind: 'paint',
    layer: 'tiles-waters',
    property: 'fill-color',
    value: palettes.dark.water,
  })
  expect(changes).toContainEqual({
    kind: 'layout',
    layer: 'tiles-road-names',
    property: 'text-field',
    value: ['coalesce', ['get', 'name:en'], ['get', 'name']],
  })
})
