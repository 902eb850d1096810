import type { Boundaries } from '@ochag/api/contract/geography'
import type { Box } from '../question'
import { areaStops } from './areaStops'
import { type Drawn, drawnStops, fullestStop, neighboursOf, settledStop } from './drawnStops'
import { nearestStop, type Stop } from './walk'

/** What one walks over: hexagons, or municipalities where it is they that are coloured. */
export interface WalkGround {
  kind: 'cell' | 'area'
  stops(): readonly Stop[]
  /** Where to begin, in what no panel covers. */
  first(free: Box): Stop | null
  neighbours(of: Stop): ReadonlySet<string>
  /** Where a walk goes on that was somewhere else before. */
  settled(former: Stop, before: 'cell' | 'area'): Stop | null
}

const NONE: ReadonlySet<string> = new Set()

/** A ground of hexagons. */
export function hexagonGround(drawn: Drawn): WalkGround {
  return {
    kind: 'cell',
    stops: () => drawnStops(drawn),
    first: (free) => fullestStop(drawn, free),
    neighbours: ({ cell }) => neighboursOf(cell),
    settled: (former, before) =>
      before === 'cell' ? settledStop(former, drawn) : nearestStop(former, drawnStops(drawn)),
  }
}

/** A ground of municipalities; they have no order, so one begins in the middle. */
export function areaGround(boundaries: Boundaries): WalkGround {
  const stops = areaStops(boundaries)
  const middle = {
    x: stops.reduce((sum, { x }) => sum + x, 0) / Math.max(1, stops.length),
    y: stops.reduce((sum, { y }) => sum + y, 0) / Math.max(1, stops.length),
  }
  return {
    kind: 'area',
    stops: () => stops,
    first: () => nearestStop(middle, stops),
    neighbours: () => NONE,
    settled: (former) => nearestStop(former, stops),
  }
}
