import type { Boundaries } from '@ochag/api/contract/geography'
import { eastOf, northOf, WORLD } from '../../hexagons/mercator'
import type { Stop } from './walk'

/** Municipalities with the middles of their names, for a walk over a map that colours them; `y` grows downwards. */
export function areaStops(boundaries: Boundaries): Stop[] {
  return boundaries.features.map(({ properties: { code, label } }) => ({
    cell: code,
    x: eastOf(label[0]),
    y: WORLD - northOf(label[1]),
  }))
}
