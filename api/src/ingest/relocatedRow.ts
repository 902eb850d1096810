import type { Precision } from '../contract/common'
import { cellOf } from '../locate/cell'
import { doubtAbout, keepsOffMap } from '../locate/doubts'
import { isFiner } from '../locate/fineness'
import type { GeocodeAnswer, GeocoderName } from '../locate/geocoder/geocoder'
import type { Located } from '../locate/location'
import type { AppealRow } from '../queries/appealRow'
import type { Locatable } from '../queries/readLocatable'

interface Finding {
  found: Located
  /** What the geocoder said, if it was asked and knew. */
  answer: GeocodeAnswer | null | undefined
  geocoder: GeocoderName | undefined
  /** Id of the municipality that was found. */
  municipalityId: number | null
}

/** A stored appeal at the place where its words lead now. */
export function relocatedRow(stored: Locatable, { found, answer, geocoder, municipalityId }: Finding): AppealRow {
  const asked = answer && isBetter(answer, found) ? answer : undefined
  const point = asked ? exactPoint(asked) : found.point
  const precision = point ? (asked ?? found).precision : withoutPoint(stored, asked?.precision ?? found.precision)
  const doubt = doubtAbout(found.conflict)
  const doubted = doubt === 'no_house' && asked ? null : doubt
  const [longitude, latitude] = point ?? [null, null]
  return {
    ...stored,
    precision,
    longitude,
    latitude,
    cell: keepsOffMap(doubted) ? null : cellOf(point, precision),
    doubts: doubted && [doubted],
    settlement_id: found.settlementId,
    reported_municipality_id: stored.reported_municipality_id ?? municipalityId,
    location_origin: originOf(found, asked && geocoder),
    canonical: found.canonical,
  }
}

/** The name of a settlement that may be in several municipalities says nothing. */
function isBetter({ precision }: GeocodeAnswer, found: Located): boolean {
  return isFiner(precision, found.precision) && (precision !== 'settlement' || found.municipality !== null)
}

/** The point of a settlement would be a place on the map that nobody named. */
function exactPoint({ precision, point }: GeocodeAnswer) {
  return precision === 'settlement' ? null : point
}

function originOf(found: Located, geocoder: GeocoderName | undefined): AppealRow['location_origin'] {
  return geocoder ?? (found.precision === 'none' ? null : found.origin)
}

/** Without a point the source's own word stays where it is finer; what was only found earlier does not. */
function withoutPoint(stored: Locatable, found: Precision): Precision {
  const wasFound = stored.longitude !== null || (stored.precision === 'settlement' && stored.location_origin !== null)
  const said = wasFound ? (stored.reported_municipality_id === null ? 'none' : 'municipality') : stored.precision
  return isFiner(found, said) ? found : said
}
