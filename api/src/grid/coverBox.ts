import { getHexagonAreaAvg, getHexagonEdgeLengthAvg, polygonToCells, UNITS } from 'h3-js'
import { type Box, boxArea, grown } from './box'

/** More ranges than this cost the database more than they save. */
const MOST_CELLS = 40

/** Wider boxes are answered without ranges: rings are closed the shorter way round the globe. */
const WIDEST_DEGREES = 170

/** About how many cells of a resolution a box can hold. */
export function potentialCells(boxes: Box[], resolution: number): number {
  const area = boxes.reduce((sum, box) => sum + boxArea(box), 0)
  return Math.ceil(area / getHexagonAreaAvg(resolution, UNITS.km2))
}

/**
 * Coarse cells that together hold every cell of `resolution` that touches the box, and some more; undefined when the
 * box is too large for that to help. Cells stick out of their parents by less than half an edge, and a parent that
 * touches the box has its centre within one edge of it: hence the box is grown by one and a half.
 */
export function coverBox(box: Box, resolution: number): string[] | undefined {
  for (let coarse = resolution; coarse >= 0; coarse -= 1) {
    const wide = grown(box, 1.5 * getHexagonEdgeLengthAvg(coarse, UNITS.km) * 1.3)
    if (wide.east - wide.west > WIDEST_DEGREES || Math.max(wide.north, -wide.south) > 85) return undefined
    if (potentialCells([wide], coarse) <= MOST_CELLS) return centresInside(wide, coarse)
  }
  return undefined
}

function centresInside({ west, south, east, north }: Box, resolution: number): string[] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return polygonToCells([ring], resolution, true)
}
