import type { Draft, SettlementSaid } from './address/draft'
import type { MunicipalityFinder } from './gazetteer/municipalities'
import { fitKind, isUrban, type KnownSettlement, type SettlementFinder } from './gazetteer/settlements'
import type { Conflict } from './location'

/** The municipality as others than the address say it, by code. */
export interface Hints {
  municipality: string | null
  organisation: string | null
}

/** Which settlement and municipality a draft means. */
export interface Area {
  settlement: KnownSettlement | null
  /** What was said of it, where it is not known or not clear which it is. */
  unknown: SettlementSaid | null
  /** Several known places bear the name and nothing says which is meant. */
  ambiguous: boolean
  municipality: string | null
  conflict: Conflict | null
}

export interface Finders {
  settlements: SettlementFinder
  municipalities: MunicipalityFinder
}

/** Decides between what an address says itself and what is said beside it. Without proof it stays with the coarser. */
export function understandArea(draft: Draft, hints: Hints, finders: Finders): Area {
  const codes = [...new Set(draft.districts.map(finders.municipalities.byDistrict))]
  const own = codes.length === 1 ? (codes[0] ?? null) : null
  const districts = districtConflict(draft, codes, own, hints, finders)
  const chosen = chooseSettlement(draft.settlements, own ?? hints.municipality, hints.organisation, finders)
  const municipality =
    chosen.settlement?.municipality ?? own ?? hints.municipality ?? chosen.municipality ?? hints.organisation
  return {
    ...chosen,
    ambiguous: chosen.ambiguous || codes.filter((code) => code !== null).length > 1,
    municipality,
    conflict: districts ?? chosen.conflict ?? organisationConflict(municipality, hints, finders),
  }
}

function districtConflict(
  draft: Draft,
  codes: (string | null)[],
  own: string | null,
  hints: Hints,
  finders: Finders,
): Conflict | null {
  const unknown = draft.districts.find((district) => finders.municipalities.byDistrict(district) === null)
  if (unknown) return disagreement(`no such district here: ${unknown}`)
  if (codes.length > 1) return disagreement(`two districts: ${codes.map((code) => nameOf(code, finders)).join(', ')}`)
  if (own && hints.municipality && own !== hints.municipality)
    return disagreement(`the address says ${nameOf(own, finders)}, the source ${nameOf(hints.municipality, finders)}`)
  return null
}

function disagreement(note: string): Conflict {
  return { about: 'municipality', note }
}

function organisationConflict(municipality: string | null, { organisation }: Hints, finders: Finders): Conflict | null {
  if (!organisation || !municipality || organisation === municipality) return null
  const note = `the place lies in ${nameOf(municipality, finders)}, the organisation is of ${nameOf(organisation, finders)}`
  return { about: 'organisation', note }
}

function nameOf(code: string | null, { municipalities }: Finders): string {
  return (code && municipalities.spell(code)?.name) || '?'
}

interface Chosen {
  settlement: KnownSettlement | null
  unknown: SettlementSaid | null
  ambiguous: boolean
  /** Of several that cannot be all meant: where all of them lie. */
  municipality: string | null
  conflict: Conflict | null
}

const NOTHING: Chosen = { settlement: null, unknown: null, ambiguous: false, municipality: null, conflict: null }

function chooseSettlement(
  said: SettlementSaid[],
  strong: string | null,
  weak: string | null,
  finders: Finders,
): Chosen {
  const chosen = distinct(said).map((each) => chooseOne(each, strong, weak, finders))
  const [first, second] = chosen
  if (!first) return NOTHING
  if (!second) return first
  return chosen.length === 2 ? reconcile(first, second) : contradiction(chosen)
}

function distinct(said: SettlementSaid[]): SettlementSaid[] {
  const kept: SettlementSaid[] = []
  for (const each of said) {
    const same = kept.find(({ name }) => name === each.name)
    if (!same) kept.push({ ...each })
    else same.kind ??= each.kind
  }
  return kept
}

function chooseOne(
  said: SettlementSaid,
  strong: string | null,
  weak: string | null,
  { settlements, municipalities }: Finders,
): Chosen {
  const known = settlements.named(said.name).filter(({ kind }) => fitKind(said.kind, kind) > 0)
  const alone = settlements.alone(said.name, said.kind)
  const inside = strong && settlements.within(said.name, said.kind, strong)
  if (inside) return { ...NOTHING, settlement: inside }
  if (strong) return elsewhere(said, alone, strong, municipalities)
  if (alone) return { ...NOTHING, settlement: alone }
  const near = weak && settlements.within(said.name, said.kind, weak)
  if (near) return { ...NOTHING, settlement: near }
  return { ...NOTHING, unknown: said, ambiguous: known.length > 0 }
}

/** A name that is known, but not in the municipality that was said: a village there that is not listed, or a mistake. */
function elsewhere(
  said: SettlementSaid,
  alone: KnownSettlement | null,
  strong: string,
  municipalities: MunicipalityFinder,
): Chosen {
  if (!alone) return { ...NOTHING, unknown: said, municipality: strong }
  const where = alone.municipality ? municipalities.spell(alone.municipality)?.name : null
  const conflict = disagreement(
    `${alone.names[0]} lies in ${where ?? '?'}, not in ${municipalities.spell(strong)?.name ?? strong}`,
  )
  return { ...NOTHING, unknown: said, ambiguous: true, municipality: strong, conflict }
}

/** `г. Гатчина, д. Большие Колпаны`: a village after the town of its district is the village; other pairs contradict each other. */
function reconcile(first: Chosen, second: Chosen): Chosen {
  const one = first.settlement
  const other = second.settlement
  if (one && isUrban(one.kind) && !isUrban(other?.kind ?? null)) {
    if (other && other.municipality === one.municipality) return second
    if (!other && second.unknown?.kind && second.unknown.kind !== 'город')
      return { ...second, municipality: one.municipality }
  }
  if (one && other && isUrban(other.kind) && !isUrban(one.kind) && one.municipality === other.municipality) return first
  return contradiction([first, second])
}

function contradiction(chosen: Chosen[]): Chosen {
  const names = chosen.map(({ settlement, unknown }) => settlement?.names[0] ?? unknown?.name)
  const codes = new Set(chosen.map(({ settlement }) => settlement?.municipality ?? null))
  const [code = null] = codes.size === 1 ? codes : []
  return {
    ...NOTHING,
    ambiguous: true,
    municipality: code,
    conflict: { about: 'places', note: `several places: ${names.join(', ')}` },
  }
}
