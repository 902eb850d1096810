import type { Precision } from '../contract/common'
import type { Draft } from './address/draft'
import { capitaliseWords } from './address/words'
import { canonicalNamed } from './canonical'
import { isUrban } from './gazetteer/settlements'
import type { Named, ParsedAddress } from './location'
import type { Area } from './understand'

/** The parts of an understood address; what follows from a part, like the district of a settlement, is filled in. */
export function partsOf(draft: Draft, area: Area, district: string | null, region: string | null): ParsedAddress {
  const street = onlyOne(draft.streets)
  const highway = street?.kind === 'шоссе' && isRoadside(draft, area)
  const territory =
    [...draft.territories].reverse().find(({ kind }) => kind !== 'массив') ?? draft.territories[0] ?? null
  const settlement = settlementOf(area)
  // A house is one of a street or a piece of land; in a village it may be numbered without, in a town it says nothing.
  const numbered =
    draft.streets.length <= 1 && !highway && (street !== null || territory !== null || isVillage(settlement))
  const anything = area.municipality !== null || draft.region || area.ambiguous
  return {
    region: anything ? region : null,
    district,
    settlement,
    territory: territory && canonicalNamed(territory),
    street: street && !highway ? canonicalNamed(street) : null,
    house: numbered ? onlyOne([...new Set(draft.houses)]) : null,
    road: draft.road ?? (highway && street ? `${capitaliseWords(street.name)} шоссе` : null),
    kilometre: draft.kilometre,
    outside: draft.outside && capitaliseWords(draft.outside),
  }
}

/** A highway outside places, or counted in kilometres, is a road; in a place and without them a street. */
function isRoadside(draft: Draft, area: Area): boolean {
  if (draft.kilometre !== null) return true
  return (
    area.settlement === null && area.unknown === null && draft.territories.length === 0 && draft.houses.length === 0
  )
}

function settlementOf({ settlement, unknown }: Area): Named | null {
  if (settlement) return { kind: settlement.kind, name: settlement.names[0] ?? '' }
  return unknown && { kind: unknown.kind, name: capitaliseWords(unknown.name.split('|')[0] ?? '') }
}

function onlyOne<Item>(list: Item[]): Item | null {
  return list.length === 1 ? (list[0] ?? null) : null
}

/** Pieces of land that lie in a district and not in a settlement. */
const GARDENS = new Set(['СНТ', 'ДНП', 'ДНТ', 'КП', 'массив'])

/** How finely the words name the place. A street or house without a settlement is not named: it may be anywhere. */
export function namedPrecision(parts: ParsedAddress, area: Area): Precision {
  const coarse = coarsePrecision(parts, area)
  if (parts.road !== null || parts.kilometre !== null) return parts.road !== null || coarse !== 'none' ? 'road' : 'none'
  const garden = coarse === 'municipality' && GARDENS.has(parts.territory?.kind ?? '')
  const anchored =
    area.settlement !== null || (area.unknown !== null && !area.ambiguous && area.municipality !== null) || garden
  if (!anchored) return coarse
  if (parts.house) return 'house'
  return parts.street ? 'street' : 'settlement'
}

function isVillage(settlement: Named | null): boolean {
  return settlement !== null && !isUrban(settlement.kind) && settlement.kind !== null
}

function coarsePrecision(parts: ParsedAddress, area: Area): Precision {
  if (area.municipality) return 'municipality'
  return parts.region ? 'region' : 'none'
}
