/** Average edges of H3 hexagons in metres, by resolution from 0 on. */
const EDGES = [
  1_281_256, 483_057, 182_513, 68_979.2, 26_071.8, 9_854.09, 3_724.53, 1_406.48, 531.414, 200.786, 75.8638, 28.6639,
]

/** The coarsest and finest resolution that is drawn. */
export const DRAWN = { coarsest: 3, finest: 11 } as const

/** How long a hexagon's edge should look, in pixels of a desk's screen. */
export const EDGE = 44

const EQUATOR = 40_075_016.686
const TILE = 512

/** Metres of the ground under one pixel of the map. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom)
}

/** The average edge of a hexagon in pixels. */
export function edgePixels(resolution: number, zoom: number, latitude: number): number {
  return (EDGES[resolution] ?? 0) / metresPerPixel(zoom, latitude)
}

/** The resolution whose hexagons come nearest to the wanted size; `unit` is larger than one on a wall. */
export function resolutionFor(zoom: number, latitude: number, unit = 1): number {
  const distances = EDGES.map((_, resolution) =>
    Math.abs(Math.log(edgePixels(resolution, zoom, latitude) / (EDGE * unit))),
  )
  const nearest = distances.indexOf(Math.min(...distances))
  return Math.min(DRAWN.finest, Math.max(DRAWN.coarsest, nearest))
}
