import { isFirstName } from './firstNames'
import { isKnownName, isPatronymic, looksLikeSurname, mayBeName } from './nameWords'
import type { Reading } from './reading'
import { between, isInitial, isInitialOrBare, type Word } from './words'

/** Given name, patronymic, surname and a word to spare: «Гусейнов Эльдар Рашид оглы». */
const MOST_WORDS = 4
const SPACE = /^\s{1,3}$/u
const INITIAL_GAP = /^\.\s{0,2}$/u
const ADJECTIVE = /[сц]к(?:ого|ому|ий|им|ом|ая|ой|ую)$/u
const GOES_ON = /^(?:не|уже|так|и|в|на|с|к|от|о)$|(?:л|ла|ли|ет|ит|ют|ят|ат|ют)$/u

/** A name as it was read: where it ends, and how sure that it is one. */
export interface Name {
  start: number
  end: number
  /** More than one word that may be a surname and nothing else. */
  certain: boolean
}

/** How much is taken for a name: any capitalised word, known names only, or known names in lower case as well. */
export interface Trust {
  anyCapital?: boolean
  lowerCase?: boolean
}

/** The name that begins with a word, if it is one. */
export function readName(words: Word[], at: number, reading: Reading, trust: Trust): Name | undefined {
  const first = words[at]
  if (!first || !mayBegin(first, reading, trust)) return undefined
  let last = at
  while (last - at < MOST_WORDS && continues(words, last, first, reading)) last++
  const name = { start: first.start, end: endOf(words[last] ?? first, reading), certain: isCertain(words, at, last) }
  if (!name.certain && isAdjective(words, last, reading)) return undefined
  return name
}

function mayBegin(word: Word, reading: Reading, { anyCapital, lowerCase }: Trust): boolean {
  if (isInitial(word, reading)) return true
  if (!mayBeName(word.lower)) return false
  if (word.capital) return anyCapital ? word.end - word.start > 2 : isKnownName(word.lower)
  return Boolean(lowerCase) && (isFirstName(word.lower) || looksLikeSurname(word.lower))
}

/** Whether the word after `last` belongs to the name as well. */
function continues(words: Word[], last: number, first: Word, reading: Reading): boolean {
  const left = words[last]
  const right = words[last + 1]
  if (!left || !right) return false
  const gap = between(left, right, reading)
  if (isInitial(left, reading) && INITIAL_GAP.test(gap))
    return isInitialOrBare(right, reading) || (right.capital && isInitial(first, reading))
  if (!SPACE.test(gap)) return false
  if (isInitialOrBare(right, reading)) return true
  if (/^(?:оглы|кызы|оглу)$/u.test(right.lower)) return true
  if (first.capital && !right.capital) return false
  return mayBeName(right.lower) && isKnownName(right.lower)
}

function endOf(word: Word, reading: Reading): number {
  return isInitial(word, reading) ? word.end + 1 : word.end
}

/** A given name, a patronymic or initials make a name certain; a lone surname is only likely. */
function isCertain(words: Word[], at: number, last: number): boolean {
  const parts = words.slice(at, last + 1)
  return parts.length > 1 || parts.some(({ lower }) => isFirstName(lower) || isPatronymic(lower))
}

/** «Всеволожского района»: the adjective of a place, not a surname. */
function isAdjective(words: Word[], last: number, reading: Reading): boolean {
  const word = words[last]
  const next = words[last + 1]
  if (!word || !next || !ADJECTIVE.test(word.lower)) return false
  return SPACE.test(between(word, next, reading)) && !GOES_ON.test(next.lower)
}
