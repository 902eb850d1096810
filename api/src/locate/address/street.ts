import type { Named } from '../location'
import { type Kind, NAMES_LIKE_KINDS, STREET_KINDS } from './kinds'
import { isInitial, isNameWord, isPreposition, startsWithNumber } from './nameWords'
import type { Token } from './tokens'
import { agrees, nominativeAdjective } from './words'

export interface StreetRead {
  street: Named
  end: number
}

/** Whether a word can be one of a street's name, the first or a later one: in free text small words cannot. */
export type IsName = (tokens: Token[], at: number, kind: Kind, first: boolean) => boolean

const MOST_WORDS = 5

/** Reads a street whose kind stands first, `улица Соборная`, or only the noise of a kind before a fuller name: `ул. проспект Ленина`. */
export function readKindFirst(tokens: Token[], at: number, isName: IsName): StreetRead | null {
  const kind = kindAt(tokens, at)
  if (!kind) return null
  const next = tokens[at + 1]
  if (!next || next.before === 'stop' || next.before === 'comma') return null
  const inner = kindAt(tokens, at + 1)
  if (inner) return readKindFirst(tokens, at + 1, isName) ?? nameLikeKind(at, kind, inner)
  if (kind.name === 'линия' && /^\d{1,3}$/.test(next.word))
    return { street: { kind: 'линия', name: next.word }, end: at + 2 }
  const end = nameEnd(tokens, at + 1, kind, isName)
  if (end === at + 1) return null
  const trailing = kindAt(tokens, end)
  if (
    trailing &&
    tokens[end]?.before === 'space' &&
    agrees(tokens[end - 1]?.word ?? '', trailing.gender) &&
    !nameFollows(tokens, end)
  )
    return readNameFirst(tokens, at + 1, end)
  const oblique = kind.oblique || isPreposition(tokens[at - 1])
  return {
    street: { kind: kind.name, name: spell(tokens, at + 1, end, kind, oblique, false) },
    end: skipNoise(tokens, end),
  }
}

/** Reads a street whose kind stands last, `Соборная улица`; `kindAt` is where the kind stands. */
export function readNameFirst(tokens: Token[], from: number, kindPosition: number): StreetRead | null {
  const kind = kindAt(tokens, kindPosition)
  if (!kind || from >= kindPosition) return null
  const oblique = kind.oblique || kind.gender === 'neuter' || isPreposition(tokens[from - 1])
  const name = spell(tokens, from, kindPosition, kind, oblique, true)
  return { street: { kind: kind.name, name }, end: skipNoise(tokens, kindPosition + 1) }
}

/** Where the kind stands of a street that begins at a token with its name, or null. */
export function findKindAfter(tokens: Token[], at: number, isName: IsName): number | null {
  let position = at
  if (startsWithNumber(tokens, at)) position += 1
  else if (isOrdinalLine(tokens, at)) return at + 1
  for (; position < at + MOST_WORDS; position += 1) {
    if (position > at && tokens[position]?.before !== 'space') return null
    const kind = kindAt(tokens, position)
    if (kind) return position > at && accepts(tokens, at, position, kind, isName) ? position : null
    if (!isNameWord(tokens, position) && !(isInitial(tokens, position) && position === at)) return null
  }
  return null
}

function isOrdinalLine(tokens: Token[], at: number): boolean {
  const kind = kindAt(tokens, at + 1)
  return (
    kind?.name === 'линия' &&
    tokens[at + 1]?.before === 'space' &&
    /^\d{1,3}(?:-[яюей]+)?$/.test(tokens[at]?.word ?? '')
  )
}

function accepts(tokens: Token[], from: number, position: number, kind: Kind, isName: IsName): boolean {
  for (let at = from; at < position; at += 1)
    if (!tokens[at]?.digit && !isName(tokens, at, kind, at === from)) return false
  return agrees(tokens[position - 1]?.word ?? '', kind.gender) || !nameFollows(tokens, position)
}

/** Whether the word behind a kind can be its name. */
function nameFollows(tokens: Token[], kindPosition: number): boolean {
  const next = tokens[kindPosition + 1]
  return next !== undefined && next.before === 'space' && isNameWord(tokens, kindPosition + 1)
}

function kindAt(tokens: Token[], at: number): Kind | null {
  const token = tokens[at]
  const kind = token && STREET_KINDS.get(token.word)
  if (!kind || (token.word === 'ш' && !token.dot && !agrees(tokens[at - 1]?.word ?? '', 'neuter'))) return null
  return kind
}

function nameLikeKind(at: number, kind: Kind, inner: Kind): StreetRead | null {
  if (!NAMES_LIKE_KINDS.has(inner.name) || kind.name !== 'улица') return null
  return { street: { kind: kind.name, name: inner.name }, end: at + 2 }
}

function nameEnd(tokens: Token[], from: number, kind: Kind, isName: IsName): number {
  let at = from
  if (startsWithNumber(tokens, at)) at += 1
  while (isInitial(tokens, at)) at += 1
  const first = at
  while (at < first + MOST_WORDS && continues(tokens, at, from) && isName(tokens, at, kind, at === from)) {
    at += 1
    if (endsSentence(tokens, at - 1)) break
  }
  return at === first ? from : at
}

function continues(tokens: Token[], at: number, from: number): boolean {
  const before = tokens[at]?.before
  return before === 'space' || (at === from && before === 'quote')
}

function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.closes || (token.dot && token.word.length > 3))
}

/** `проспект Ленина улица`: a second kind without a name says nothing. */
function skipNoise(tokens: Token[], at: number): number {
  const kind = kindAt(tokens, at)
  return kind?.name === 'улица' && tokens[at]?.before === 'space' && !nameFollows(tokens, at) ? at + 1 : at
}

function spell(tokens: Token[], from: number, to: number, kind: Kind, oblique: boolean, nameFirst: boolean): string {
  const list = tokens.slice(from, to)
  if (kind.name === 'линия' && list.length === 1) return list[0]?.word.replace(/-.*$/, '') ?? ''
  return list
    .map((token, index) => {
      if (token.digit)
        return agrees(list[index + 1]?.word ?? '', kind.gender) ? spellOrdinal(token.word, kind) : token.word
      if (token.word.length === 1) return `${token.word}.`
      return oblique || /(?:ую|юю)$/.test(token.word) ? nominativeName(token.word, kind, nameFirst) : token.word
    })
    .join(' ')
}

/** `по 2-й Советской` is `2-я Советская`. */
function spellOrdinal(word: string, kind: Kind): string {
  if (kind.gender === 'feminine') return word.replace(/-(?:й|ю|ая|ой|ей)$/, '-я')
  return word.replace(/-(?:го|му|м|ый|ой)$/, kind.gender === 'masculine' ? '-й' : '-е')
}

function nominativeName(word: string, kind: Kind, nameFirst: boolean): string {
  // `на проспекте Маяковского`: behind its kind the genitive is somebody's name.
  if (!nameFirst && /(?:ого|его)$/.test(word)) return word
  if (kind.gender === 'feminine' || agrees(word, kind.gender)) return nominativeAdjective(word, kind.gender)
  return word
}
