import { cellToBoundary, cellToLatLng } from 'h3-js'
import type { Box } from './box'

type Point = [x: number, y: number]

/**
 * Whether a cell has any point in common with the box. Edges are straight in longitude and latitude, as they are drawn.
 * Both are convex, so they are apart exactly when some edge direction separates them (separating axis theorem).
 */
export function touchesBox(cell: string, box: Box): boolean {
  // Most cells of an answer lie well inside, which their centre tells at a tenth of the cost.
  if (holdsCentre(cell, box)) return true
  const ring = unwrapped(cellToBoundary(cell, true))
  if (surroundsPole(ring)) return reachesTo(ring, box)
  return [-360, 0, 360].some((shift) =>
    overlaps(
      ring.map(([x, y]): Point => [x + shift, y]),
      box,
    ),
  )
}

function holdsCentre(cell: string, { west, south, east, north }: Box): boolean {
  const [latitude, longitude] = cellToLatLng(cell)
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
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
