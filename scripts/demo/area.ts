/** A polygon prepared for many point tests; a hundred thousand addresses are tested at every start. */
export interface Area {
  west: number
  south: number
  east: number
  north: number
  /** Longitudes and latitudes by turns. */
  rings: Float64Array[]
}

/** Prepares the rings of one polygon, outer and inner alike. */
export function areaOf(rings: number[][][]): Area {
  const area: Area = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity, rings: [] }
  for (const ring of rings) {
    area.rings.push(Float64Array.from(ring.flatMap(([longitude = 0, latitude = 0]) => [longitude, latitude])))
    for (const [longitude = 0, latitude = 0] of ring) {
      area.west = Math.min(area.west, longitude)
      area.east = Math.max(area.east, longitude)
      area.south = Math.min(area.south, latitude)
      area.north = Math.max(area.north, latitude)
    }
  }
  return area
}

/** Whether a point lies inside, by the even-odd rule, so holes are outside. */
export function contains(area: Area, longitude: number, latitude: number): boolean {
  if (longitude < area.west || longitude > area.east || latitude < area.south || latitude > area.north) return false
  return area.rings.reduce((inside, ring) => inside !== crossesOddly(ring, longitude, latitude), false)
}

function crossesOddly(ring: Float64Array, longitude: number, latitude: number): boolean {
  let odd = false
  let beforeLongitude = ring[ring.length - 2] ?? 0
  let beforeLatitude = ring[ring.length - 1] ?? 0
  for (let index = 0; index < ring.length; index += 2) {
    const nextLongitude = ring[index] ?? 0
    const nextLatitude = ring[index + 1] ?? 0
    if (nextLatitude > latitude !== beforeLatitude > latitude) {
      const slope = (beforeLongitude - nextLongitude) / (beforeLatitude - nextLatitude)
      if (longitude < nextLongitude + (latitude - nextLatitude) * slope) odd = !odd
    }
    beforeLongitude = nextLongitude
    beforeLatitude = nextLatitude
  }
  return odd
}
