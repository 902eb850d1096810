import { expect, test } from 'vitest'
import { palettes } from '../theme/palette'
import { type Geography, mapSources } from './mapData'
import { ABOVE_HEXAGONS, mapStyle } from './mapStyle'
import { groundOnPaper } from './onPaper'
import { styleChanges } from './styleChanges'

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [30, 60],
      [31, 60],
      [31, 61],
      [30, 60],
    ] as [number, number][],
  ],
}
const geography: Geography = {
  boundaries: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {
          code: '41612',
          name: { ru: 'Всеволожский район', en: 'Vsevolozhsky District' },
          label: [30.5, 60.3],
        },
        geometry: square,
      },
    ],
  },
  settlements: [
    {
      name: { ru: 'Мурино', en: 'Murino' },
      kind: 'town',
      municipality: '41612',
      residents: 104_000,
      point: [30.44, 60.05],
    },
  ],
  land: null,
  water: null,
  rivers: null,
}

function styleFor(language: string, theme: 'light' | 'dark', chosen: string[] = []) {
  const sources = mapSources(geography, (name) => name[language] ?? '')
  return mapStyle({ sources, palette: palettes[theme], unit: 1, chosen })
}

test('names follow the language', () => {
  const names = (language: string) => {
    const { municipalities, settlements } = mapSources(geography, (name) => name[language] ?? '')
    return [...municipalities.features, ...settlements.features].map(({ properties }) => properties?.name)
  }
  expect(names('ru')).toEqual(['Всеволожский район', 'Мурино'])
  expect(names('en')).toEqual(['Vsevolozhsky District', 'Murino'])
})

test('needs nobody else: neither glyphs nor sprites nor tiles', () => {
  expect(JSON.stringify(styleFor('ru', 'light'))).not.toMatch(/https?:|glyphs|sprite|tiles/)
})

test('the shore, boundaries and names lie above the hexagons, land and water below', () => {
  const ids = styleFor('ru', 'light').layers.map(({ id }) => id)
  const at = ids.indexOf(ABOVE_HEXAGONS)
  expect(ids.slice(0, at)).toEqual(['ground', 'land', 'region', 'areas', 'areas-on-paper', 'water', 'rivers'])
  expect(ids.slice(at)).toEqual([
    'shore',
    'edge',
    'boundaries',
    'pointed',
    'chosen',
    'municipality-names',
    'settlement-names',
  ])
})

test('what is not known to be water is not drawn as water', () => {
  const ground = (land: Geography['land']) => {
    const sources = mapSources({ ...geography, land }, () => '')
    return mapStyle({ sources, palette: palettes.light, unit: 1, chosen: [] }).layers[0]?.paint
  }
  const world = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: {}, geometry: square }],
  }
  expect(ground(null)).toEqual({ 'background-color': palettes.light.outside })
  expect(ground(world)).toEqual({ 'background-color': palettes.light.water })
})

test('another theme changes colours only', () => {
  const changes = styleChanges(styleFor('ru', 'light'), styleFor('ru', 'dark')).filter(({ kind }) => kind !== 'data')
  expect(changes.length).toBeGreaterThan(5)
  expect(changes.every((change) => change.kind === 'paint' && change.property.includes('color'))).toBe(true)
})

test('choosing a municipality changes one filter, staying changes nothing', () => {
  const [plain, chosen] = [styleFor('ru', 'light'), styleFor('ru', 'light', ['41612'])]
  const changes = styleChanges(plain, { ...chosen, sources: plain.sources })
  expect(changes).toEqual([{ kind: 'filter', layer: 'chosen', value: ['in', ['get', 'code'], ['literal', ['41612']]] }])
  expect(styleChanges(plain, { ...styleFor('ru', 'light'), sources: plain.sources })).toEqual([])
})

test('municipalities are coloured by their codes, ready for paper too, and the pointed one is outlined', () => {
  const plain = styleFor('ru', 'light')
  const sources = mapSources(geography, () => '')
  const input = {
    sources,
    palette: palettes.light,
    unit: 1,
    chosen: [],
    areas: { a: '#2d3560', b: '#ffc875' },
    pointed: 'a',
  }
  const changes = styleChanges(plain, { ...mapStyle(input), sources: plain.sources })
  const colours = (...pairs: string[]) => ['match', ['get', 'code'], ...pairs, 'transparent']
  const property = 'fill-color'
  const paper = colours('a', '#fde6c0ff', 'b', '#701a52ff')
  expect(changes).toEqual([
    { kind: 'paint', layer: 'areas', property, value: colours('a', '#2d3560ff', 'b', '#ffc875ff') },
    { kind: 'paint', layer: 'areas-on-paper', property, value: paper },
    { kind: 'filter', layer: 'pointed', value: ['==', ['get', 'code'], 'a'] },
  ])
})

test('municipalities that the filter leaves out are paler', () => {
  const areas = { a: '#111111', b: '#222222' }
  const { layers } = mapStyle({
    sources: mapSources(geography, () => ''),
    palette: palettes.light,
    unit: 1,
    chosen: ['b'],
    areas,
  })
  const colour = ['match', ['get', 'code'], 'a', '#11111159', 'b', '#222222ff', 'transparent']
  expect(layers.find(({ id }) => id === 'areas')?.paint).toEqual({ 'fill-color': colour, 'fill-opacity': 0.86 })
})

test('on paper it is light, and nothing that the map takes a while for is another', () => {
  const areas = { a: palettes.dark.h3 }
  const input = { sources: mapSources(geography, () => ''), palette: palettes.dark, unit: 1, chosen: [], areas }
  const changes = styleChanges(mapStyle(input), mapStyle(groundOnPaper(input)))
  expect(changes.every(({ kind }) => kind === 'paint')).toBe(true)
  expect(changes.filter(({ kind, ...change }) => 'layer' in change && change.layer.startsWith('areas'))).toEqual([
    { kind: 'paint', layer: 'areas', property: 'fill-opacity', value: 0 },
    { kind: 'paint', layer: 'areas-on-paper', property: 'fill-opacity', value: 0.86 },
  ])
  expect(changes).toContainEqual({
    kind: 'paint',
    layer: 'ground',
    property: 'background-color',
    value: palettes.light.outside,
  })
})
