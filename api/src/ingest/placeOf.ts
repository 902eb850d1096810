import type { Doubt } from '../contract/common'
import { cellOf } from '../locate/cell'
import { doubtAbout, doubtOf, keepsOffMap } from '../locate/doubts'
import { isFiner } from '../locate/fineness'
import type { PlaceSaid } from '../locate/location'
import type { AppealRow } from '../queries/appealRow'
import type { Knowledge } from './knowledge'
import type { Said } from './said'

type Place = Pick<
  AppealRow,
  | 'reported_municipality_id'
  | 'precision'
  | 'settlement_id'
  | 'location_origin'
  | 'canonical'
  | 'doubts'
  | 'longitude'
  | 'latitude'
  | 'cell'
>

/** Where the source's point is, or where the words of an appeal without one lead. */
export function placeOf(said: Said, knowledge: Knowledge): Place {
  const words = said.point ? undefined : placeWords(said)
  return words ? foundPlace(said, words, knowledge) : givenPlace(said, knowledge)
}

function givenPlace(said: Said, { catalogue, locate }: Knowledge): Place {
  const municipality = said.municipality ?? (said.municipalityName && locate(onlyMunicipality(said)).municipality)
  const doubt = said.point && catalogue.bounds ? doubtOf(said.point, catalogue.bounds) : null
  const place = pointed(said.point, said.precision, doubt)
  place.reported_municipality_id = catalogue.municipalities.get(municipality || '')?.id ?? null
  return place
}

function foundPlace(said: Said, words: PlaceSaid, { catalogue, locate }: Knowledge): Place {
  const found = locate(words)
  const precision = found.point
    ? found.precision
    : isFiner(found.precision, said.precision)
      ? found.precision
      : said.precision
  const place = pointed(found.point, precision, doubtAbout(found.conflict))
  place.reported_municipality_id =
    catalogue.municipalities.get(said.municipality ?? found.municipality ?? '')?.id ?? null
  place.settlement_id = found.settlementId
  place.location_origin = found.precision === 'none' ? null : found.origin
  place.canonical = found.canonical
  return place
}

/** A place as far as its point tells it. */
function pointed(point: Said['point'], precision: Said['precision'], doubt: Doubt | null): Place {
  return {
    reported_municipality_id: null,
    precision,
    settlement_id: null,
    location_origin: null,
    canonical: null,
    doubts: doubt && [doubt],
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    cell: keepsOffMap(doubt) ? null : cellOf(point, precision),
  }
}

function placeWords(said: Said): PlaceSaid | undefined {
  const { address, text, settlement, street, house, organisation } = said
  const municipality = said.municipality ?? said.municipalityName
  if (!(address || text || settlement || street || municipality || organisation)) return undefined
  return {
    address,
    text,
    ...(settlement && { settlement }),
    ...(street && { street }),
    ...(house && { house }),
    ...(organisation && { organisation }),
    ...(municipality && { municipality }),
  }
}

function onlyMunicipality({ municipalityName }: Said): PlaceSaid {
  return { address: null, municipality: municipalityName ?? null }
}
