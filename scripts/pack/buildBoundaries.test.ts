import type { MunicipalityFile, SettlementRow } from '@ochag/api/contract/pack'
import { area, booleanPointInPolygon, kinks, polygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { pieces } from './area'
import { buildBoundaries } from './buildBoundaries'

const outline = polygon([
  [
    [30, 59],
    [32, 59],
    [32, 60],
    [30, 60],
    [30, 59],
  ],
])
const lake = polygon([
  [
    [30.9, 59.8],
    [31.1, 59.8],
    [31.1, 60.2],
    [30.9, 60.2],
    [30.9, 59.8],
  ],
])
const pond = polygon([
  [
    [30.3, 59.3],
    [30.31, 59.3],
    [30.31, 59.31],
    [30.3, 59.31],
    [30.3, 59.3],
  ],
])
const municipalities = [municipality('10000001', 'Запад'), municipality('10000002', 'Восток')]
const settlements = [
  settlement('10000001', 30.5, 59.5),
  settlement('10000001', 30.5, 59.2),
  settlement('10000002', 31.5, 59.5),
  settlement('10000002', 31.5, 59.2),
]
const boundaries = buildBoundaries({ settlements, municipalities, outline, water: [lake, pond] })
const [west, east] = boundaries.features

test('one boundary a municipality, in their order, with its facts', () => {
  expect(boundaries.features.map((feature) => feature.properties)).toEqual([
    { oktmo: '10000001', name: 'Запад', name_en: 'Запад', residents: 10 },
    { oktmo: '10000002', name: 'Восток', name_en: 'Восток', residents: 10 },
  ])
})

test('a place belongs to its nearest settlement', () => {
  expect(west && booleanPointInPolygon([30.95, 59.4], west)).toBe(true)
  expect(east && booleanPointInPolygon([31.05, 59.4], east)).toBe(true)
})

test('large water is nobody’s, a pond stays inside its municipality', () => {
  expect(west && booleanPointInPolygon([30.95, 59.9], west)).toBe(false)
  expect(west && booleanPointInPolygon([30.305, 59.305], west)).toBe(true)
})

test('together they cover the land once, without self-intersections', () => {
  const covered = boundaries.features.reduce((sum, feature) => sum + area(feature), 0)
  const halfOfTheLakeIsInside = area(lake) / 2
  expect(covered / (area(outline) - halfOfTheLakeIsInside)).toBeCloseTo(1, 2)
  const crossings = boundaries.features.flatMap(pieces).flatMap((rings) => kinks(polygon(rings)).features)
  expect(crossings).toHaveLength(0)
})

test('the same sources give the same boundaries', () => {
  expect(buildBoundaries({ settlements, municipalities, outline, water: [lake, pond] })).toEqual(boundaries)
})

test('a municipality without a settlement is an error that names it', () => {
  const onlyWest = settlements.slice(0, 2)
  expect(() => buildBoundaries({ settlements: onlyWest, municipalities, outline, water: [] })).toThrow('Восток')
})

function municipality(code: string, name: string): MunicipalityFile[number] {
  return { code, name: { ru: name, en: name }, residents: 10 }
}

function settlement(code: string, lon: number, lat: number): SettlementRow {
  return { name: `${lon} ${lat}`, name_en: 'place', type: 'село', municipality: code, lon, lat, residents: 1 }
}
