import type { Position, Precision } from '../contract/common'
import type { Draft, Lexicon } from './address/draft'
import { emptyDraft } from './address/draft'
import { scanAddress } from './address/scanAddress'
import { scanColumns } from './address/scanColumns'
import { spellAddress } from './canonical'
import { createLexicon } from './gazetteer/lexicon'
import { createMunicipalityFinder } from './gazetteer/municipalities'
import { createOrganisationReader } from './gazetteer/organisations'
import { createSettlementFinder } from './gazetteer/settlements'
import { createStreetFinder, lacksHouse, type StreetFinder } from './gazetteer/streets'
import type { Conflict, Gazetteer, Located, ParsedAddress, PlaceSaid } from './location'
import { namedPrecision, partsOf } from './parts'
import { remember } from './remember'
import { mergeText } from './text/mergeText'
import { scanText } from './text/scanText'
import { type Area, type Finders, type Hints, understandArea } from './understand'

/** Repeated addresses are read once; so many are kept. */
const KEPT = 20_000

/**
 * Makes the function that locates what sources say of places, by a gazetteer. It is pure and quick, and never finds a place more finely than
 * the words deserve and the gazetteer knows.
 */
export function createLocator(gazetteer: Gazetteer): (said: PlaceSaid) => Located {
  const lexicon = createLexicon(gazetteer)
  const finders: Finders = {
    settlements: createSettlementFinder(gazetteer.settlements),
    municipalities: createMunicipalityFinder(gazetteer),
  }
  const world: World = {
    gazetteer,
    lexicon,
    finders,
    streets: createStreetFinder(gazetteer.streets),
    organisation: remember(KEPT, createOrganisationReader(lexicon, finders)),
  }
  const read = remember(KEPT, (address: string) => scanAddress(address, lexicon))
  return (said) => locate(said, world, read)
}

interface World {
  gazetteer: Gazetteer
  lexicon: Lexicon
  finders: Finders
  streets: StreetFinder
  organisation: (words: string) => string | null
}

const COARSE: ReadonlySet<Precision> = new Set(['settlement', 'municipality', 'region', 'none'])

function locate(said: PlaceSaid, world: World, read: (address: string) => Draft): Located {
  const hints: Hints = {
    municipality: said.municipality ? world.finders.municipalities.byWord(said.municipality) : null,
    organisation: said.organisation ? world.organisation(said.organisation) : null,
  }
  const address = said.address?.trim() ? read(said.address) : emptyDraft()
  const draft = scanColumns(said, address, world.lexicon)
  const located = place(draft, hints, world)
  if (!said.text || !COARSE.has(located.named) || draft.outside) return located
  const merged = mergeText(draft, scanText(said.text, world.lexicon), located)
  if (merged.conflict) return { ...located, conflict: located.conflict ?? merged.conflict }
  if (!merged.draft) return located
  const finer = place(merged.draft, hints, world)
  // A place in the text that contradicts what is said beside it refines nothing.
  return finer.conflict && finer.conflict.note !== located.conflict?.note
    ? { ...located, conflict: finer.conflict }
    : finer
}

function place(draft: Draft, hints: Hints, world: World): Located {
  const area = understandArea(draft, hints, world.finders)
  const spelled = area.municipality ? world.finders.municipalities.spell(area.municipality) : null
  const parts = partsOf(draft, area, spelled?.district ?? null, world.gazetteer.region.names[0] ?? null)
  if (draft.outside) return abroad(parts, area)
  const named = namedPrecision(parts, area)
  const clear = area.settlement !== null && isClear(area, world.finders)
  const canonical = spellAddress(parts, { municipality: spelled?.name ?? null, clear })
  const coarse: Located = {
    precision: coarsen(named, area),
    point: null,
    settlementId: area.settlement?.id ?? null,
    municipality: area.municipality,
    origin: area.settlement ? 'gazetteer' : null,
    canonical,
    named,
    parts,
    conflict: area.conflict,
  }
  return { ...coarse, ...refine(coarse, area, world) }
}

/** What lies in another region is nowhere here, whatever else is said of it. */
function abroad(parts: ParsedAddress, area: Area): Located {
  const conflict: Conflict = { about: 'outside', note: `${parts.outside} is outside the region` }
  const both = area.settlement !== null
  return {
    precision: both ? 'region' : 'none',
    point: null,
    settlementId: null,
    municipality: null,
    origin: null,
    canonical: null,
    named: both ? 'region' : 'none',
    parts,
    conflict,
  }
}

function isClear({ settlement }: Area, { settlements }: Finders): boolean {
  const name = settlement?.names[0]
  return name !== undefined && settlements.alone(name.toLowerCase().replaceAll('ё', 'е'), null)?.id === settlement?.id
}

/** As finely as it is known without points. */
function coarsen(named: Precision, area: Area): Precision {
  if (named === 'road') return 'road'
  if (area.settlement) return 'settlement'
  if (area.municipality) return 'municipality'
  return named === 'none' ? 'none' : 'region'
}

function refine({ canonical, named, parts, conflict }: Located, area: Area, world: World): Partial<Located> {
  const hand = canonical === null ? undefined : world.gazetteer.hand.get(canonical)
  if (hand) return { ...pointOf(hand.precision, hand.point), origin: 'hand' }
  const name = parts.street ?? parts.territory
  if (!area.settlement || !name || (named !== 'house' && named !== 'street')) return {}
  const street = world.streets.find(area.settlement.id, name)
  if (!street) return {}
  const house = parts.house === null ? undefined : street.houses.get(parts.house)
  if (house) return { ...pointOf('house', house), origin: 'gazetteer' }
  const missing = parts.house !== null && lacksHouse(street, parts.house)
  // A microdistrict without a house is no finer than its settlement.
  const found = parts.street ? { ...pointOf('street', street.point), origin: 'gazetteer' as const } : {}
  return { ...found, conflict: conflict ?? (missing ? noHouse(parts) : null) }
}

function noHouse({ street, house }: ParsedAddress): Conflict {
  return { about: 'house', note: `${street?.name} has no house ${house}` }
}

const WITH_POINT: ReadonlySet<Precision> = new Set(['point', 'house', 'street'])

function pointOf(precision: Precision, point: Position): { precision: Precision; point: Position | null } {
  return { precision, point: WITH_POINT.has(precision) ? point : null }
}
