import type { Named } from '../location'
import { TERRITORY_KINDS } from './kinds'
import { isNameWord } from './nameWords'
import type { Token } from './tokens'

export interface TerritoryRead {
  territory: Named
  end: number
}

/** Kinds that are often numbered: `1 микрорайон`. */
const NUMBERED = new Set(['микрорайон', 'квартал'])

/** Reads a named piece of land: `СНТ «Дружба-2»`, `мкр. Южный`, `3-й микрорайон`. */
export function readTerritory(tokens: Token[], at: number, free: boolean): TerritoryRead | null {
  return kindFirst(tokens, at, free) ?? kindLast(tokens, at)
}

function kindFirst(tokens: Token[], at: number, free: boolean): TerritoryRead | null {
  const kind = TERRITORY_KINDS.get(tokens[at]?.word ?? '')
  const first = tokens[at + 1]
  if (!kind || !first || first.before === 'stop' || first.before === 'comma') return null
  const number = /^(\d{1,3}[а-я]?)(?:-[а-я]{1,2})?$/.exec(first.word)?.[1]
  if (first.digit && number)
    return NUMBERED.has(kind.name) || first.before === 'quote' ? done(kind.name, [number], at + 2) : null
  const end = nameEnd(tokens, at + 1, free)
  if (end === at + 1) return null
  return done(
    kind.name,
    tokens.slice(at + 1, end).map(({ word }) => word),
    end,
  )
}

function kindLast(tokens: Token[], at: number): TerritoryRead | null {
  const token = tokens[at]
  const kind = TERRITORY_KINDS.get(tokens[at + 1]?.word ?? '')
  if (!token || !kind || !NUMBERED.has(kind.name) || tokens[at + 1]?.before !== 'space') return null
  const number = /^(\d{1,3})(?:-[а-я]{1,2})?$/.exec(token.word)?.[1] ?? spelledNumber(token.word)
  if (number) return done(kind.name, [number], at + 2)
  const next = tokens[at + 2]
  const last = next?.before !== 'space' || next.digit || !isNameWord(tokens, at + 2)
  return last && /(?:ый|ий|ой)$/.test(token.word) && isNameWord(tokens, at)
    ? done(kind.name, [token.word], at + 2)
    : null
}

const ORDINALS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят']

/** `в пятом микрорайоне` is 5. */
function spelledNumber(word: string): string | undefined {
  const stem = /^(.+?)ь?(?:ый|ой|ий|ом|ем|ого|его|ому|ему|ым|им)$/.exec(word)?.[1] ?? ''
  const index = ORDINALS.indexOf(stem)
  return index < 0 ? undefined : String(index + 1)
}

function nameEnd(tokens: Token[], from: number, free: boolean): number {
  const quoted = tokens[from]?.before === 'quote'
  let at = from
  while (at < from + 4 && belongs(tokens, at, from, quoted, free)) {
    at += 1
    if (tokens[at - 1]?.closes) break
  }
  return at
}

function belongs(tokens: Token[], at: number, from: number, quoted: boolean, free: boolean): boolean {
  const token = tokens[at]
  if (!token || (at > from && token.before !== 'space' && token.before !== 'dash')) return false
  if (quoted) return true
  // A number may end a name: `Дружба 2` stays `Дружба`, since 2 may be the plot.
  return !token.digit && isNameWord(tokens, at) && (!free || token.capital)
}

function done(kind: string, words: string[], end: number): TerritoryRead {
  return { territory: { kind, name: words.join(' ') }, end }
}
