import { cellToBoundary } from 'h3-js'

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]

/** The box as the contract writes it. */
export function boxText(box: Box): string {
  return box.join(',')
}

/** Whether a cell's surroundings reach into the box. */
export function touchesBox(cell: string, [west, south, east, north]: Box): boolean {
  const boundary = cellToBoundary(cell)
  const latitudes = boundary.map(([latitude]) => latitude)
  const longitudes = unwrapped(boundary.map(([, longitude]) => longitude))
  const [left, right] = [Math.min(...longitudes), Math.max(...longitudes)]
  const beside = [-360, 0, 360].some((turn) => left + turn <= east && right + turn >= west)
  return beside && Math.min(...latitudes) <= north && Math.max(...latitudes) >= south
}

/** Longitudes of a cell that lies across the 180th meridian, made continuous. */
function unwrapped(longitudes: number[]): number[] {
  const across = Math.max(...longitudes) - Math.min(...longitudes) > 180
  return across ? longitudes.map((longitude) => (longitude < 0 ? longitude + 360 : longitude)) : longitudes
}
