import type { Boundaries } from '@ochag/api/contract/geography'

type Ring = readonly (readonly [number, number])[]

/** The code of the municipality at a place; null beyond them all. */
export function areaAt({ lng, lat }: { lng: number; lat: number }, boundaries: Boundaries): string | null {
  const found = boundaries.features.find(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.some((rings) => isWithin(rings, lng, lat))
  })
  return found?.properties.code ?? null
}

/** Whether a place lies inside a polygon and outside its holes: every edge east of it is crossed once. */
function isWithin(rings: readonly Ring[], x: number, y: number): boolean {
  return rings.reduce((crossings, ring) => crossings + crossingsOf(ring, x, y), 0) % 2 === 1
}

function crossingsOf(ring: Ring, x: number, y: number): number {
  return ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1]
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
  }).length
}
