import { foldWord } from '../address/normalise'
import type { Gazetteer } from '../location'
import { isCommon } from './commonWords'

export type KnownSettlement = Gazetteer['settlements'][number]

/** A village alone is not known to be the only one of its name below this: gazetteers do not list all villages. */
const TRUSTED_RESIDENTS = 1000
/** One of several towns of a name is meant where it has so many times the residents of the next. */
const FAR_LARGER = 10

const URBAN = new Set(['город', 'городской посёлок'])

export function isUrban(kind: string | null): boolean {
  return kind !== null && URBAN.has(kind)
}

/** How well a kind that was said fits a known one: 3 the same, 2 a looser word for it, 1 another village, 0 something else. */
export function fitKind(said: string | null, known: string): number {
  if (said === null || said === known || said === 'населённый пункт') return 3
  if (said === 'город' || known === 'город') return 0
  if (said === 'станция') return isUrban(known) ? 1 : 0
  if (said === 'посёлок' && known === 'городской посёлок') return 2
  return said === 'городской посёлок' && known !== 'посёлок' ? 0 : 1
}

export interface SettlementFinder {
  /** All that the name may mean, whatever their kind. */
  named(name: string): KnownSettlement[]
  /** The one of a name and kind in a municipality. */
  within(name: string, kind: string | null, municipality: string): KnownSettlement | null
  /** The one that a name means when nothing says where: a town or large village without a namesake, or by far the largest. */
  alone(name: string, kind: string | null): KnownSettlement | null
}

/** Finds settlements by folded name; several names are split by a bar. */
export function createSettlementFinder(settlements: KnownSettlement[]): SettlementFinder {
  const byName = new Map<string, KnownSettlement[]>()
  for (const settlement of settlements)
    for (const name of new Set(settlement.names.map(foldWord)))
      byName.set(name, [...(byName.get(name) ?? []), settlement])
  const named = (name: string) => name.split('|').flatMap((one) => byName.get(one) ?? [])
  return {
    named,
    within: (name, kind, municipality) =>
      onlyOne(
        best(
          named(name).filter((each) => each.municipality === municipality),
          kind,
          1,
        ),
      ),
    alone: (name, kind) => meantAlone(named(name), name, kind),
  }
}

/** Those that fit the kind best, if they fit it well enough. */
function best(settlements: KnownSettlement[], kind: string | null, least: number): KnownSettlement[] {
  const fits = settlements.map((settlement) => fitKind(kind, settlement.kind))
  const top = Math.max(least, ...fits)
  return settlements.filter((_, index) => fits[index] === top)
}

function onlyOne(settlements: KnownSettlement[]): KnownSettlement | null {
  return settlements.length === 1 ? (settlements[0] ?? null) : null
}

function meantAlone(all: KnownSettlement[], name: string, kind: string | null): KnownSettlement | null {
  if (kind === null && isCommon(name)) return null
  const [first, second] = best(all, kind, 1).sort((a, b) => b.residents - a.residents)
  if (!first || (fitKind(kind, first.kind) === 1 && (all.length > 1 || !isUrban(first.kind)))) return null
  if (!isUrban(first.kind) && first.residents < TRUSTED_RESIDENTS) return null
  if (!second) return first
  return isUrban(first.kind) && first.residents >= second.residents * FAR_LARGER ? first : null
}
