import { capitaliseWords } from './address/words'
import type { Named, ParsedAddress } from './location'

/** What else it takes to spell an address. */
export interface Spelling {
  /** `Тихвинский район` where its name has to be said. */
  municipality: string | null
  /** The settlement is clear by its name alone. */
  clear: boolean
}

/**
 * The canonical spelling of an understood address: nothing that follows from something else, parts from coarse to fine. Reading it again
 * gives the same parts. Null where nothing was understood.
 */
export function spellAddress(parts: ParsedAddress, { municipality, clear }: Spelling): string | null {
  const fine = [
    parts.settlement && spellSettlement(parts.settlement, clear),
    parts.territory && spellTerritory(parts.territory),
    parts.street && spellNamed(parts.street),
    parts.road && spellRoad(parts.road),
    parts.kilometre !== null ? `${parts.kilometre} км` : null,
    parts.house,
  ].filter((part) => part !== null)
  const area = clear ? null : (municipality ?? parts.region)
  const spelled = [area, ...fine].filter((part) => part !== null)
  return spelled.length > 0 ? spelled.join(', ') : null
}

function spellSettlement(settlement: Named, clear: boolean): string {
  return clear || !settlement.kind ? settlement.name : spellNamed(settlement)
}

/** Names of more words are quoted, since any word may be in them: `ЖК «Цветной Город»`. */
function spellTerritory({ kind, name }: Named): string {
  return `${kind} ${name.includes(' ') ? `«${name}»` : name}`
}

function spellNamed({ kind, name }: Named): string {
  return kind ? `${kind} ${name}` : name
}

/** Codes and named roads are told from streets by their word; `Мурманское шоссе` says itself what it is. */
function spellRoad(road: string): string {
  if (road.endsWith(' шоссе')) return road
  return /\d/.test(road) ? `автодорога ${road}` : `автодорога «${road}»`
}

/** A named part in its canonical spelling. */
export function canonicalNamed({ kind, name }: Named): Named {
  return { kind, name: capitaliseWords(name) }
}
