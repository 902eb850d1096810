/** The world's width on the map whose hexagons are drawn. */
export const WORLD = 512

/** Mercator's map ends here; beyond it everything is infinitely far. */
const LIMIT = 89.9

/** A longitude on the map, from the west. */
export function eastOf(longitude: number): number {
  return ((longitude + 180) / 360) * WORLD
}

/** A latitude on the map, from the south. */
export function northOf(latitude: number): number {
  const angle = (Math.max(-LIMIT, Math.min(LIMIT, latitude)) * Math.PI) / 180
  return (0.5 + Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)) * WORLD
}

/** The place at a position from the west and from the north: longitude and latitude. */
export function placeAt(x: number, y: number): [number, number] {
  const north = (0.5 - y / WORLD) * 2 * Math.PI
  return [(x / WORLD) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI]
}
