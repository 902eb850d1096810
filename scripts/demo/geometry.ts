import type { Position } from '@ochag/api/contract/common'

const METRES_PER_DEGREE = 111_320

/** The position so many metres to the east and north; good for the size of a town. Six decimals, about ten centimetres. */
export function shifted([longitude, latitude]: Position, east: number, north: number): Position {
  const metresPerDegreeEast = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)
  return [rounded(longitude + east / metresPerDegreeEast), rounded(latitude + north / METRES_PER_DEGREE)]
}

/** Metres between two positions not far apart. */
export function metresBetween([fromLongitude, fromLatitude]: Position, [longitude, latitude]: Position): number {
  const east = (longitude - fromLongitude) * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)
  return Math.hypot(east, (latitude - fromLatitude) * METRES_PER_DEGREE)
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
