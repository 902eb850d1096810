import { cellToBoundary, cellToChildren, cellToLatLng, getRes0Cells } from 'h3-js'
import { tileResolution } from './tile'

/** West, south, east, north in degrees. */
type Box = [number, number, number, number]

type Place = [latitude: number, longitude: number]

/** No descendant reaches farther from a cell's middle than this many times the cell's own farthest corner. */
const REACH = 1.2

const RADIAN = Math.PI / 180

/** The tiles of all hexagons of a resolution that touch a box, and no others, in the order of their names. */
export function tilesOf(box: Box, resolution: number): string[] {
  let tiles = getRes0Cells().filter((cell) => mayReach(cell, box))
  for (let at = 1; at <= tileResolution(resolution); at += 1)
    tiles = tiles.flatMap((cell) => cellToChildren(cell, at)).filter((cell) => mayReach(cell, box))
  return tiles.filter((tile) => reaches(tile, tileResolution(resolution), resolution, box)).sort()
}

/** Whether some descendant of a resolution touches the box; descends only where that is still open. */
function reaches(cell: string, at: number, resolution: number, box: Box): boolean {
  const middle = cellToLatLng(cell)
  // The middle is the middle of a descendant too.
  if (distanceTo(middle, box) === 0) return true
  if (!mayReach(cell, box)) return false
  if (at === resolution) return touches(cell, box)
  return cellToChildren(cell, at + 1).some((child) => reaches(child, at + 1, resolution, box))
}

function mayReach(cell: string, box: Box): boolean {
  const middle = cellToLatLng(cell)
  const radius = Math.max(...cellToBoundary(cell).map((corner) => angle(middle, corner as Place)))
  return distanceTo(middle, box) <= radius * REACH
}

/** Whether a cell's surroundings in longitude and latitude reach into the box. */
function touches(cell: string, [west, south, east, north]: Box): boolean {
  const [, middle] = cellToLatLng(cell)
  const boundary = cellToBoundary(cell)
  const latitudes = boundary.map(([latitude]) => latitude)
  const longitudes = boundary.map(([, longitude]) => middle + turned(longitude - middle))
  const [left, right] = [Math.min(...longitudes), Math.max(...longitudes)]
  const beside = [-360, 0, 360].some((turn) => left + turn <= east && right + turn >= west)
  return beside && Math.min(...latitudes) <= north && Math.max(...latitudes) >= south
}

/** How far a place is from the nearest point of the box, in radians of the globe. */
function distanceTo(place: Place, [west, south, east, north]: Box): number {
  const [latitude, longitude] = place
  const within = turnedUp(longitude - west) <= east - west
  if (within) return Math.max(0, south - latitude, latitude - north) * RADIAN
  return Math.min(...[west, east].map((meridian) => distanceToMeridian(place, meridian, south, north)))
}

function distanceToMeridian(place: Place, meridian: number, south: number, north: number): number {
  const [latitude, longitude] = place
  const across = (longitude - meridian) * RADIAN
  const nearest = Math.atan2(Math.sin(latitude * RADIAN), Math.cos(latitude * RADIAN) * Math.cos(across)) / RADIAN
  const candidates = [south, north, Math.max(south, Math.min(north, nearest))]
  return Math.min(...candidates.map((candidate) => angle(place, [candidate, meridian])))
}

function angle([latitude, longitude]: Place, [otherLatitude, otherLongitude]: Place): number {
  const [one, other] = [latitude * RADIAN, otherLatitude * RADIAN]
  const [up, aside] = [Math.sin((one - other) / 2), Math.sin(((longitude - otherLongitude) * RADIAN) / 2)]
  return 2 * Math.asin(Math.min(1, Math.sqrt(up * up + Math.cos(one) * Math.cos(other) * aside * aside)))
}

/** A difference of longitudes, from −180 to 180. */
function turned(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360)
}

/** A difference of longitudes, from 0 to 360. */
function turnedUp(degrees: number): number {
  return degrees - 360 * Math.floor(degrees / 360)
}
