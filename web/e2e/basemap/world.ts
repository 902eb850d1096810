import { type TestFeature, writeTestTiles } from '@ochag/api/basemap/testTiles'

/** A lake where there is none in truth, and a road and a railway across it; longitude first. */
export const LAKE: [number, number] = [33.5, 59.6]
export const ROAD: [number, number] = [32.2, 59.6]
export const DRY: [number, number] = [30.3, 58.9]
/** In the lake, but not where others look at it; and in another lake, outside the region. */
export const PIER: [number, number] = [33, 59.5]
export const FAR: [number, number] = [38, 59.5]

const LAYERS = {
  openmaptiles: {
    water: [LAKE, FAR].map((place) => lake(place, { class: 'lake' })),
    transportation: [road({ class: 'motorway' })],
    transportation_name: [road({ name: 'Дорога' })],
    landcover: [],
    waterway: [],
    building: [],
  },
  protomaps: {
    water: [LAKE, FAR].map((place) => lake(place, { kind: 'lake' })),
    roads: [road({ kind: 'highway', name: 'Дорога' })],
    landuse: [],
    buildings: [],
  },
}

/** Writes a small file of tiles with names of layers of one of the schemas. */
export function writeWorld(path: string, schema: keyof typeof LAYERS): Promise<void> {
  return writeTestTiles(path, LAYERS[schema], { attribution: '<b>&copy; Somebody</b>' })
}

function lake([x, y]: [number, number], properties: Record<string, string>): TestFeature {
  const places = Array.from({ length: 13 }, (_, index): [number, number] => {
    const angle = (-index / 12) * 2 * Math.PI
    return [x + Math.cos(angle), y + 0.5 * Math.sin(angle)]
  })
  return { kind: 'polygon', places, properties }
}

function road(properties: Record<string, string>): TestFeature {
  const [x, y] = ROAD
  return {
    kind: 'line',
    places: [
      [x - 0.2, y - 0.4],
      [x, y],
      [x + 0.2, y + 0.4],
    ],
    properties,
  }
}
