import { cellToBoundary, cellToLatLng, getHexagonEdgeLengthAvg, getResolution, UNITS } from 'h3-js'
import { type Box, grown } from './box'

type Point = [x: number, y: number]

/** No cell reaches farther from its centre than twice the average edge of its resolution; generously. */
const REACH = 2.5

/**
 * Whether a cell has any point in common with the box. Edges are straight in longitude and latitude, as they are drawn.
 * Both are convex, so they are apart exactly when some edge direction separates them (separating axis theorem).
 */
export function touchesBox(cell: string, box: Box): boolean {
  // The centre tells of most cells at a tenth of the cost that they lie inside, or far outside.
  const [latitude, longitude] = cellToLatLng(cell)
  if (holds(box, latitude, longitude)) return true
  if (isFar(box, latitude, longitude, getResolution(cell))) return false
  const ring = unwrapped(cellToBoundary(cell, true))
  if (surroundsPole(ring)) return reachesTo(ring, box)
  return [-360, 0, 360].some((shift) =>
    overlaps(
      ring.map(([x, y]): Point => [x + shift, y]),
      box,
    ),
  )
}

function holds({ west, south, east, north }: Box, latitude: number, longitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** Whether a centre is farther from the box than a cell reaches; near the poles and the 180th meridian nothing is said. */
function isFar(box: Box, latitude: number, longitude: number, resolution: number): boolean {
  if (Math.abs(latitude) > 80 || Math.abs(longitude) > 150 || box.west < -150 || box.east > 150) return false
  return !holds(grown(box, REACH * getHexagonEdgeLengthAvg(resolution, UNITS.km)), latitude, longitude)
}

function overlaps(ring: Point[], { west, south, east, north }: Box): boolean {
  const corners: Point[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  const axes: Point[] = [[1, 0], [0, 1], ...ring.slice(1).map(([x, y], index): Point => normal(ring[index], [x, y]))]
  return axes.every((axis) => !apart(shadow(ring, axis), shadow(corners, axis)))
}

function normal(from: Point | undefined, to: Point): Point {
  return from ? [to[1] - from[1], from[0] - to[0]] : [1, 0]
}

function shadow(points: Point[], [a, b]: Point): Point {
  const lengths = points.map(([x, y]) => a * x + b * y)
  return [Math.min(...lengths), Math.max(...lengths)]
}

function apart([leftLow, leftHigh]: Point, [rightLow, rightHigh]: Point): boolean {
  return leftHigh < rightLow || rightHigh < leftLow
}

/** The ring with longitudes continued past ±180, so that neighbours never lie a turn apart. */
function unwrapped(ring: number[][]): Point[] {
  const result: Point[] = []
  for (const [x = 0, y = 0] of ring) {
    const before = result.at(-1)?.[0] ?? x
    result.push([x - 360 * Math.round((x - before) / 360), y])
  }
  return result
}

/** A cell around a pole goes once around the globe. */
function surroundsPole(ring: Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && last !== undefined && Math.abs(last[0] - first[0]) > 180
}

function reachesTo(ring: Point[], { south, north }: Box): boolean {
  const latitudes = ring.map(([, y]) => y)
  return (latitudes[0] ?? 0) > 0 ? north >= Math.min(...latitudes) : south <= Math.max(...latitudes)
}
