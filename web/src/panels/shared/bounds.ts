import type { Boundaries } from '@ochag/api/contract/geography'

/** west, south, east, north in degrees */
export type Bounds = [number, number, number, number]

type Geometry = Boundaries['features'][number]['geometry']

/** The box around a boundary. */
export function boundsOf(geometry: Geometry): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const bounds: Bounds = [180, 90, -180, -90]
  for (const [longitude, latitude] of polygons.flat(2)) {
    bounds[0] = Math.min(bounds[0], longitude)
    bounds[1] = Math.min(bounds[1], latitude)
    bounds[2] = Math.max(bounds[2], longitude)
    bounds[3] = Math.max(bounds[3], latitude)
  }
  return bounds
}
