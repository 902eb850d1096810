import type { GeocodeQuery } from '../locate/geocoder/geocoder'
import type { Located, Named } from '../locate/location'
import type { RegionNames } from '../queries/readRegionNames'

/**
 * What a geocoder may be asked of a place that is named more finely than the gazetteer knows it; null where there is nothing
 * to ask, or what was said contradicts itself.
 */
export function geocodeQuery(found: Located, region: RegionNames): GeocodeQuery | null {
  const { canonical, parts, conflict } = found
  if (canonical === null || isContradictory(conflict) || parts.outside !== null || !isNamedFiner(found)) return null
  const municipality = region.municipalities.get(found.municipality ?? '') ?? null
  // A house in a named piece of land is not the house of that number in the settlement.
  const house = parts.street === null && parts.territory !== null ? null : parts.house
  return {
    canonical,
    region: region.name,
    municipality,
    settlement: spelled(parts.settlement),
    street: spelled(parts.street),
    house,
    bounds: region.bounds,
  }
}

/** An organisation may well look after another place than its own; every other contradiction leaves the place in doubt. */
function isContradictory(conflict: Located['conflict']): boolean {
  return conflict !== null && conflict.about !== 'organisation'
}

/** A settlement that the gazetteer does not know is asked for only where its municipality is known. */
function isNamedFiner({ named, precision, point, municipality }: Located): boolean {
  if (named === 'house' || named === 'street') return point === null
  return named === 'settlement' && precision === 'municipality' && municipality !== null
}

function spelled(named: Named | null): string | null {
  return named && [named.kind, named.name].filter((word) => word !== null).join(' ')
}
