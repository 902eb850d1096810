import { HOUSE_PARTS, HOUSE_WORDS, HOUSES_WORDS, INSIDE } from './kinds'
import type { Token } from './tokens'

/** A house number, or null where the words name none or more than one, and where its words end. */
export interface HouseRead {
  house: string | null
  end: number
}

const NUMBER =
  /^(?<number>\d{1,4})-?(?<letter>[а-я])?(?:\/(?<second>\d{1,4}[а-я]?))?(?:-?(?:к|корп)(?<corpus>\d{1,3}))?(?:-?(?:с|стр)(?<structure>\d{1,3}))?(?:-?(?:лит)(?<litera>[а-я]))?$/
const SEVERAL = /^\d{1,4}[а-я]?-\d{1,4}[а-я]?$/

/** Whether a house number can begin at a token: `12`, `д. 12`, `дом № 12`, `владение 5`. */
export function startsHouse(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.digit) return NUMBER.test(token.word) || SEVERAL.test(token.word)
  const next = tokens[at + 1]
  const named =
    HOUSE_WORDS.has(token.word) ||
    HOUSES_WORDS.has(token.word) ||
    ['владение', 'участок', 'строение'].includes(HOUSE_PARTS.get(token.word) ?? '')
  if (!named || !next?.digit || next.before === 'stop') return false
  return NUMBER.test(next.word) || SEVERAL.test(next.word)
}

/** Reads the house number that begins at a token. Flats, floors and rooms behind it are read and dropped. */
export function readHouse(tokens: Token[], at: number): HouseRead {
  const first = tokens[at]
  if (!first) return { house: null, end: at }
  const wordless = first.digit
  const position = wordless ? at : at + 1
  const number = tokens[position]?.word ?? ''
  const match = NUMBER.exec(number)?.groups
  if (!match) return { house: null, end: skipInside(tokens, skipMore(tokens, position + 1).end) }
  const own = wordless ? undefined : HOUSE_PARTS.get(first.word)
  const parts = [
    (own ? `${own} ` : '') +
      match.number +
      (match.letter ?? '').toUpperCase() +
      (match.second ? `/${match.second.toUpperCase()}` : ''),
  ]
  if (match.corpus) parts.push(`корпус ${match.corpus}`)
  if (match.structure) parts.push(`строение ${match.structure}`)
  if (match.litera) parts.push(`литера ${match.litera.toUpperCase()}`)
  const letter = looseLetter(tokens[position + 1], tokens[position + 2])
  if (letter && !match.letter && parts.length === 1) parts[0] += letter
  const more = readParts(tokens, position + (letter ? 2 : 1), parts)
  const several = skipMore(tokens, more)
  const many = HOUSES_WORDS.has(first.word) || several.found
  return { house: many ? null : parts.join(' '), end: skipInside(tokens, several.end) }
}

/** The letter of `12 А`, where it is no abbreviation of what comes next. */
function looseLetter(token: Token | undefined, next: Token | undefined): string | null {
  if (
    !token ||
    (token.before !== 'space' && token.before !== 'quote') ||
    token.dot ||
    !/^[абвгдежзилмн]$/.test(token.word)
  )
    return null
  if (next?.digit && next.before === 'space') return null
  // In small letters these are prepositions and conjunctions.
  if (!token.capital && 'виа'.includes(token.word) && next && next.before === 'space') return null
  return token.word.toUpperCase()
}

function readParts(tokens: Token[], from: number, parts: string[]): number {
  let at = from
  for (;;) {
    const part = HOUSE_PARTS.get(tokens[at]?.word ?? '')
    const value = tokens[at + 1]
    if (!part || !value || value.before === 'stop' || !isPartValue(part, value)) return at
    parts.push(`${part} ${value.word.toUpperCase()}`)
    at += 2
  }
}

function isPartValue(part: string, value: Token): boolean {
  if (part === 'литера') return /^[а-я]\d?$/.test(value.word)
  return /^\d{1,3}[а-я]?$/.test(value.word)
}

/** `5, 7 и 9`: more numbers after `и` or after a comma and no word for a flat. */
function skipMore(tokens: Token[], from: number): { found: boolean; end: number } {
  let at = from
  let found = false
  for (;;) {
    const token = tokens[at]
    const and = token && (token.word === 'и' || token.word === 'или') ? 1 : 0
    const number = tokens[at + and]
    if (!number?.digit || !NUMBER.test(number.word) || (!and && !found && !followsAnd(tokens, at)))
      return { found, end: at }
    found = true
    at += and + 1
  }
}

/** Whether a bare number at a place is one of a list that ends with `и` and a number. */
function followsAnd(tokens: Token[], at: number): boolean {
  let position = at
  while (tokens[position]?.digit && tokens[position]?.before === 'comma') position += 1
  return tokens[position]?.word === 'и' && tokens[position + 1]?.digit === true
}

function skipInside(tokens: Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token && INSIDE.has(token.word) && tokens[at + 1]?.digit) at += 2
    else return at
  }
}
