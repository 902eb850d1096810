import { readDistrict } from './area'
import type { Lexicon, SettlementSaid } from './draft'
import { SETTLEMENT_KINDS } from './kinds'
import { isNameWord, isPreposition } from './nameWords'
import type { Token } from './tokens'

export interface SettlementRead {
  settlement: SettlementSaid
  end: number
}

interface KindRead {
  name: string
  oblique: boolean
  end: number
}

const MOST_WORDS = 3

/** Reads a settlement whose kind stands first: `г. Тихвин`, `в деревне Бегуницы`. */
export function readSettlement(tokens: Token[], at: number, lexicon: Lexicon, free: boolean): SettlementRead | null {
  const kind = readKind(tokens, at, free)
  const first = kind && tokens[kind.end]
  if (!kind || !first || first.digit || first.before === 'stop' || first.before === 'comma') return null
  const known = knownName(tokens, kind.end, lexicon)
  if (known) {
    if (known.cases.size > 0 && !fits(kind, known.cases, isPreposition(tokens[at - 1]))) return null
    return { settlement: { kind: kind.name, name: known.name, known: true }, end: known.end }
  }
  const end = unknownEnd(tokens, kind.end, free)
  if (end === kind.end || !mayBeUnknown(tokens, at, kind)) return null
  const name = spellUnknown(tokens, kind.end, end)
  return { settlement: { kind: kind.name, name, known: false }, end }
}

/** `города Луги` but not `город луга`: with a nominative kind the name stands in the nominative or is left undeclined. */
function fits(kind: KindRead, cases: ReadonlySet<string>, preposition: boolean): boolean {
  return kind.oblique || preposition || cases.has('nominative') || cases.has('genitive') || cases.has('locative')
}

function knownName(tokens: Token[], from: number, lexicon: Lexicon) {
  const first = tokens[from]
  if (first?.word === 'им' || first?.word === 'имени') {
    const named = lexicon.settlementAt(
      [{ ...first, word: 'имени', dot: false }, ...tokens.slice(from + 1, from + 3)],
      0,
      true,
    )
    if (named) return { ...named, end: from + named.length }
    const bare = lexicon.settlementAt(tokens, from + 1, true)
    return bare ? { ...bare, end: from + 1 + bare.length } : null
  }
  const found = lexicon.settlementAt(tokens, from, true)
  return found ? { ...found, end: from + found.length } : null
}

/** Letters alone are read as a kind of settlement only with a dot or before a name that is known. */
function mayBeUnknown(tokens: Token[], at: number, kind: KindRead): boolean {
  const word = tokens[at]
  return word !== undefined && (kind.end > at + 1 || word.dot || word.word.length > 2 || 'дгп'.includes(word.word))
}

function readKind(tokens: Token[], at: number, free: boolean): KindRead | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return null
  const words = readKindWords(tokens, at)
  if (words) return words
  const kind = SETTLEMENT_KINDS.get(token.word)
  if (!kind || isYear(tokens[at - 1]) || (free && token.word.length < 3 && !token.dot && !isTown(token, next)))
    return null
  if (kind.name === 'посёлок' && next?.word === 'городского' && tokens[at + 2]?.word === 'типа') return urban(at + 3)
  if (kind.name === 'посёлок' && /^(?:ст|станции|станция|при)$/.test(next?.word ?? ''))
    return { name: 'станция', oblique: true, end: at + (next?.word === 'при' ? 3 : 2) }
  return { name: kind.name, oblique: kind.oblique, end: at + 1 }
}

/** `в 2024 г. Гатчина`: a year. */
function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.word)
}

/** `г Кириши` without a dot. */
function isTown({ word }: Token, next: Token | undefined): boolean {
  return word === 'г' && next?.capital === true
}

/** Kinds of more than one word: `г. п.`, `п. г. т.`, `городской посёлок`, `населённый пункт`. */
function readKindWords(tokens: Token[], at: number): KindRead | null {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (!first || second?.before !== 'space') return null
  const pair = `${first.word} ${second.word}`
  if (first.dot && second.dot && pair === 'п г' && third?.word === 'т') return urban(at + 3)
  if (first.dot && second.dot && /^(?:г п|р п)$/.test(pair)) return urban(at + 2)
  if (/^(?:городской|рабочий) поселок$/.test(pair) || /^(?:городской|рабочий|гор|раб) пос$/.test(pair))
    return urban(at + 2)
  if (/^(?:городск|рабоч)\p{L}+ поселк\p{L}+$/u.test(pair)) return { ...urban(at + 2), oblique: true }
  return pair === 'населенный пункт' ? { name: 'населённый пункт', oblique: false, end: at + 2 } : null
}

function urban(end: number): KindRead {
  return { name: 'городской посёлок', oblique: false, end }
}

function unknownEnd(tokens: Token[], from: number, free: boolean): number {
  let at = from
  while (at < from + MOST_WORDS && isNameWord(tokens, at) && (at === from || joinsName(tokens, at))) {
    if (free && !tokens[at]?.capital) break
    at += 1
    if (tokens[at - 1]?.closes || (tokens[at - 1]?.dot && (tokens[at - 1]?.word.length ?? 0) > 3)) break
  }
  return at
}

function joinsName(tokens: Token[], at: number): boolean {
  return tokens[at]?.before === 'space' && readDistrict(tokens, at) === null
}

function spellUnknown(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}

/** Reads a settlement whose kind stands last and ends its part of the address: `Гатчина г`. */
export function readKindLast(tokens: Token[], from: number, to: number): { kind: string; end: number } | null {
  const kind = SETTLEMENT_KINDS.get(tokens[to]?.word ?? '')
  const next = tokens[to + 1]
  if (
    !kind ||
    from === to ||
    tokens[to]?.before !== 'space' ||
    (next && next.before === 'space' && (next.digit || isNameWord(tokens, to + 1)))
  )
    return null
  return { kind: kind.name, end: to + 1 }
}
