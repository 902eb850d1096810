import type { Boundaries } from '@ochag/api/contract/geography'
import { EDGE, metresPerPixel } from './resolution'

type Ring = readonly (readonly [number, number])[]

const METRES_OF_DEGREE = 111_320

/** From where a hexagon is as large as so many municipalities they are what is to be seen. */
const LARGE = 2

/** The middle area of the municipalities, in square metres; null where there are none. */
export function middleArea(boundaries: Boundaries): number | null {
  const areas = boundaries.features.map(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.reduce((sum, [outer = [], ...holes]) => sum + areaOf(outer) - total(holes), 0)
  })
  return areas.sort((one, other) => one - other)[Math.floor(areas.length / 2)] ?? null
}

/** Whether hexagons, which always look alike, would swallow whole municipalities at a zoom. */
export function areasAreFiner(area: number | null, zoom: number, latitude: number, unit: number): boolean {
  if (area === null) return false
  const edge = EDGE * unit * metresPerPixel(zoom, latitude)
  return area * LARGE < ((3 * Math.sqrt(3)) / 2) * edge ** 2
}

function total(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + areaOf(ring), 0)
}

/** The area of a ring that is small beside the globe. */
function areaOf(ring: Ring): number {
  const [, latitude = 0] = ring[0] ?? []
  const doubled = ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1]
    return sum + x1 * y2 - x2 * y1
  }, 0)
  return (Math.abs(doubled) / 2) * METRES_OF_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180)
}
