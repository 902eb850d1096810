import type { Settlement } from '@ochag/api/contract/geography'

type Position = Settlement['point']

/** Kilometres in a degree of latitude. */
const DEGREE = 111.2

/** A settlement farther away says nothing about a place. */
const FARTHEST = 15

/** The settlement nearest to a position, if one is near. */
export function nearestSettlement(settlements: readonly Settlement[], place: Position): Settlement | null {
  let nearest: Settlement | null = null
  let least = FARTHEST
  for (const settlement of settlements) {
    const distance = kilometres(settlement.point, place)
    if (distance < least) [nearest, least] = [settlement, distance]
  }
  return nearest
}

/** Good to a percent over the few kilometres that matter here. */
function kilometres([longitude, latitude]: Position, [otherLongitude, otherLatitude]: Position): number {
  const north = (latitude - otherLatitude) * DEGREE
  const east = (longitude - otherLongitude) * DEGREE * Math.cos((latitude * Math.PI) / 180)
  return Math.hypot(north, east)
}
