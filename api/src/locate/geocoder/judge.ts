import type { Position } from '../../contract/common'
import type { GeocodeAnswer, GeocodeQuery } from './geocoder'
import { sameHouse, sameStreet } from './street'
import { divisionKey, sameDivision, sameSettlement, settlementKey } from './words'

/** One place of a geocoder's answer, as it describes it. */
export interface Candidate {
  point: Position
  /** How finely the point is known, as the geocoder says. */
  precision: GeocodeAnswer['precision']
  regions: string[]
  municipalities: string[]
  /** The settlement, and what else may bear the name that was asked for, such as a part of a town. */
  settlements: string[]
  street: string | null
  house: string | null
  label: string
}

/**
 * The place that was asked for among those that a geocoder names. Nothing is taken that lies elsewhere or is called otherwise,
 * nor for finer than it was said or asked; what fits several places is none.
 */
export function judge(query: GeocodeQuery, candidates: Candidate[]): GeocodeAnswer | null {
  const fitting = candidates.filter((candidate) => agrees(query, candidate))
  for (const precision of ['house', 'street', 'settlement'] as const) {
    const answers = fitting.filter((candidate) => precisionOf(query, candidate) === precision)
    const [best] = [...answers].sort((one, other) => distance(one, precision) - distance(other, precision))
    if (best) return isOnePlace(query, answers) ? { point: best.point, precision, label: best.label } : null
  }
  return null
}

/** Whether it is known well enough which place is meant to ask for it at all. */
export function isWorthAsking({ municipality, settlement, street }: GeocodeQuery): boolean {
  return settlement !== null || (street !== null && municipality !== null)
}

function agrees(query: GeocodeQuery, { point, regions, municipalities, settlements }: Candidate): boolean {
  return (
    isInside(point, query.bounds) &&
    (regions.length === 0 || regions.some((name) => sameDivision(name, query.region))) &&
    isSaid(query, municipalities) &&
    (query.settlement === null || settlements.some((name) => sameSettlement(name, query.settlement ?? '')))
  )
}

/** A geocoder that leaves the municipality out is believed only where the settlement says which place is meant. */
function isSaid({ municipality, settlement }: GeocodeQuery, names: string[]): boolean {
  if (municipality === null || (names.length === 0 && settlement !== null)) return true
  return names.some((name) => sameDivision(name, municipality))
}

function isInside([longitude, latitude]: Position, [west, south, east, north]: GeocodeQuery['bounds']): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** What the candidate is worth as an answer to this question; null where it is another place. */
function precisionOf(query: GeocodeQuery, candidate: Candidate): GeocodeAnswer['precision'] | null {
  const { precision, house } = candidate
  if (precision === 'settlement') return query.settlement === null ? null : 'settlement'
  if (query.street === null) return precision === 'house' && isHouseOfSettlement(query, candidate) ? 'house' : null
  if (candidate.street === null || !sameStreet(candidate.street, query.street)) return null
  const exact = precision === 'house' && query.house !== null && house !== null && sameHouse(house, query.house)
  return exact ? 'house' : 'street'
}

/** Small villages number their houses without streets. */
function isHouseOfSettlement(query: GeocodeQuery, { house, street }: Candidate): boolean {
  return query.house !== null && house !== null && street === null && sameHouse(house, query.house)
}

/** For a street its own point goes before that of a house in it; the geocoder's order decides the rest. */
function distance(candidate: Candidate, precision: GeocodeAnswer['precision']): number {
  return candidate.precision === precision ? 0 : 1
}

/** Namesakes in several municipalities, or settlements where none was asked for, cannot be told apart. */
function isOnePlace(query: GeocodeQuery, candidates: Candidate[]): boolean {
  const municipalities = new Set(candidates.flatMap(({ municipalities: [name] }) => (name ? [divisionKey(name)] : [])))
  const settlements = new Set(candidates.flatMap(({ settlements: [name] }) => (name ? [settlementKey(name)] : [])))
  return (query.municipality !== null || municipalities.size < 2) && (query.settlement !== null || settlements.size < 2)
}
