/** A box in degrees that does not cross the 180th meridian: west < east. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

const EARTH_RADIUS_KM = 6371.007

/** The box as one or, where it crosses the 180th meridian (west > east), two plain boxes. */
export function splitAtAntimeridian([west, south, east, north]: [number, number, number, number]): Box[] {
  if (west < east) return [{ west, south, east, north }]
  return [
    { west, south, east: 180, north },
    { west: -180, south, east, north },
  ].filter((box) => box.west < box.east)
}

/** Area on the sphere in km²: R² · Δλ · (sin φ₂ − sin φ₁). */
export function boxArea({ west, south, east, north }: Box): number {
  const width = radians(east - west)
  return EARTH_RADIUS_KM ** 2 * width * (Math.sin(radians(north)) - Math.sin(radians(south)))
}

/** The box grown by a distance on every side, clamped to the poles and to one turn of the globe. */
export function grown(box: Box, kilometres: number): Box {
  const latitude = (kilometres / EARTH_RADIUS_KM) * (180 / Math.PI)
  const widest = Math.min(89, Math.max(Math.abs(box.south), Math.abs(box.north)) + latitude)
  const longitude = latitude / Math.cos(radians(widest))
  return {
    west: Math.max(-180, box.west - longitude),
    south: Math.max(-90, box.south - latitude),
    east: Math.min(180, box.east + longitude),
    north: Math.min(90, box.north + latitude),
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
