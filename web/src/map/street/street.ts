import { cellAt } from '../geometry'
import type { Seen } from '../mapProps'

/** From this zoom on single appeals are shown. */
export const STREET_ZOOM = 15

/** Appeals are asked for by hexagons about as large as a screen at that zoom. */
const RESOLUTION = 7

const SAMPLES = [0, 0.5, 1]

/** The hexagons whose appeals are to be shown one by one; none from farther away. */
export function streetCells({ bounds: [west, south, east, north], zoom }: Seen): string[] {
  if (zoom < STREET_ZOOM) return []
  const cells = SAMPLES.flatMap((across) =>
    SAMPLES.map((up) => cellAt({ lng: west + across * (east - west), lat: south + up * (north - south) }, RESOLUTION)),
  )
  return [...new Set(cells)].sort()
}
