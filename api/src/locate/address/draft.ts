import type { Named } from '../location'
import type { Token } from './tokens'

/** A settlement as it is written. */
export interface SettlementSaid {
  kind: string | null
  /** Folded and in the nominative where it is known, else as written. */
  name: string
  known: boolean
}

/** What was read so far; contradictions are kept side by side. Names are folded. */
export interface Draft {
  region: boolean
  outside: string | null
  districts: string[]
  settlements: SettlementSaid[]
  territories: Named[]
  streets: Named[]
  houses: (string | null)[]
  road: string | null
  kilometre: number | null
}

/** What the readers ask of the gazetteer. */
export interface Lexicon {
  /** The folded nominative of a known settlement whose name begins at a token, in any case or only in the nominative. */
  settlementAt(
    tokens: Token[],
    at: number,
    anyCase: boolean,
  ): { name: string; length: number; cases: ReadonlySet<string> } | null
  /** Whether a known name, of a place or of the region for short, can begin with the word. */
  begins(word: string): boolean
  /** Whether words name the region: `ленинградская`, `лен`, `ло`, `ленобласть`. */
  isRegion(word: string): boolean
  isRegionShort(word: string): boolean
  /** The name of a place in another region that begins at a token. */
  outsideAt(tokens: Token[], at: number): { name: string; length: number; cases: ReadonlySet<string> } | null
}

export function emptyDraft(): Draft {
  return {
    region: false,
    outside: null,
    districts: [],
    settlements: [],
    territories: [],
    streets: [],
    houses: [],
    road: null,
    kilometre: null,
  }
}

/** Adds what is not yet there. */
export function addNamed(list: Named[], named: Named): void {
  const known = list.find(({ name, kind }) => name === named.name && (kind === named.kind || !kind || !named.kind))
  if (!known) list.push(named)
  else known.kind ??= named.kind
}
