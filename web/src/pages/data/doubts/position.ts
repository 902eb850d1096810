import type { DoubtfulPlace, HandPlace } from '@ochag/api/contract/doubts'

type Point = HandPlace['point']

const DIGITS = 6
/** A flat map goes no farther. */
const FARTHEST = 85

/** A place as people write it: latitude first. */
export function positionText([longitude, latitude]: Point): string {
  return `${latitude.toFixed(DIGITS)}, ${longitude.toFixed(DIGITS)}`
}

/** Latitude and longitude in degrees, with a comma or white space between them; null for anything else. */
export function parsePosition(text: string): Point | null {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/u.exec(text)
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : null
}

/** Where the marker stands first: swapped coordinates the right way round, what is nowhere in the middle of the region. */
export function startOf(
  { point, reason }: Pick<DoubtfulPlace, 'point' | 'reason'>,
  [west, south, east, north]: readonly [number, number, number, number],
): Point {
  const [longitude = Number.NaN, latitude = Number.NaN] = (reason === 'swapped' ? point?.toReversed() : point) ?? []
  if (reason === 'outside' && Math.abs(latitude) < FARTHEST) return [longitude, latitude]
  const isInside = longitude >= west && longitude <= east && latitude >= south && latitude <= north
  return isInside ? [longitude, latitude] : [(west + east) / 2, (south + north) / 2]
}
