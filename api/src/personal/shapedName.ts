import { isFirstName, isFirstNameAlone, isFirstNameNominative } from './firstNames'
import { isPatronymic, looksLikeSurname, mayBeName } from './nameWords'
import { COVER, type Reading } from './reading'
import type { Name } from './readName'
import { isToponym, isToponymWord } from './toponyms'
import { between, isInitial, isInitialOrBare, isShouted, type Word } from './words'

const SPACE = /^\s{1,3}$/u
const AFTER_INITIAL = /^\.?\s{0,2}$/u
const NOMINATIVE_SURNAME = /(?:[оеё]в|[иы]н)а?$|[сц]к(?:ий|ая)$|(?:енко|ук|юк|ян)$/u

const UNBENDING = /(?:ко|ук|юк|ян)$/u
const HOUSE = /^\.?\s{0,2}\d/u
/** Not behind «с.» or «пос.», where a village follows. */
const SENTENCE_ENDS = /(?<!(?:^|[^а-яё])(?:[а-яё]{1,2}|пос|дер|гор|пгт|хут|пер|бул|наб))[.!?)]\s{1,3}$|\n\s{0,2}$/u
const NOTHING_MORE = /^[.!]?\s{0,3}$/u
const COVERED_BEFORE = new RegExp(`${COVER}[\\s,;:(–—-]{1,3}$`, 'u')
const COVERED_AFTER = new RegExp(`^[\\s,;:)–—-]{1,3}${COVER}`, 'u')

/** A name by its own shape, whatever stands before it. */
export function shapedName(words: Word[], at: number, reading: Reading): Name | undefined {
  const [first, last] =
    withPatronymic(words, at, reading) ??
    withInitials(words, at, reading) ??
    withInitial(words, at, reading) ??
    twoPart(words, at, reading) ??
    aloneBeside(words, at, reading) ??
    []
  const left = words[first ?? -1]
  const right = words[last ?? -1]
  if (first === undefined || last === undefined || !left || !right || isToponym(words, first, last, reading))
    return undefined
  return { start: left.start, end: isInitial(right, reading) ? right.end + 1 : right.end, certain: true }
}

/** «Петрова Мария Ивановна», «Мария Ивановна Петрова», «иванов иван иванович», «Рашид Али оглы». */
function withPatronymic(words: Word[], at: number, reading: Reading): [number, number] | undefined {
  const word = words[at]
  const given = words[at - 1]
  if (!word || !given || !joined(words, at, reading)) return undefined
  const turkic = /^(?:оглы|кызы|оглу)$/u.test(word.lower)
  if (!turkic && !(isPatronymic(word.lower) && isGiven(given, word, reading))) return undefined
  let first = at - 1
  for (let more = turkic ? 2 : 1; more > 0 && isSurnameBeside(words, first - 1, first, given, reading); more--) first--
  const last = first === at - 1 && isSurnameBeside(words, at + 1, at + 1, given, reading) ? at + 1 : at
  return [first, last]
}

/** In one case with the patronymic any word may be a given name; in lower case or capitals throughout only a known one. */
function isGiven(given: Word, patronymic: Word, reading: Reading): boolean {
  if (isFirstName(given.lower)) return true
  return (
    given.capital &&
    patronymic.capital &&
    !isShouted(given, reading) &&
    mayBeName(given.lower) &&
    given.end - given.start > 2
  )
}

/** Whether the word beside a given name is a surname; `right` is the right one of the two. */
function isSurnameBeside(words: Word[], at: number, right: number, given: Word, reading: Reading): boolean {
  const word = words[at]
  if (!word || !joined(words, right, reading) || !mayBeName(word.lower)) return false
  if (given.capital && !word.capital) return false
  if (looksLikeSurname(word.lower) || isFirstName(word.lower)) return true
  // «Цой Виктор Робертович»: before a given name with a patronymic any capitalised word is taken for a surname.
  return at < right && word.capital && !isShouted(word, reading) && word.end - word.start > 2 && !isToponymWord(word)
}

function joined(words: Word[], right: number, reading: Reading): boolean {
  const left = words[right - 1]
  const word = words[right]
  return left !== undefined && word !== undefined && SPACE.test(between(left, word, reading))
}

/** «Петров П. П.», «П.П. Петров», «ПЕТРОВ П.П». */
function withInitials(words: Word[], at: number, reading: Reading): [number, number] | undefined {
  const first = words[at]
  const second = words[at + 1]
  if (!first || !second || !isInitial(first, reading) || !AFTER_INITIAL.test(between(first, second, reading)))
    return undefined
  if (isInitial(words[at - 1], reading) || !isInitialOrBare(second, reading)) return undefined
  const before = words[at - 1]
  if (before?.capital && joined(words, at, reading) && isBesideInitials(before)) return [at - 1, at + 1]
  const after = words[at + 2]
  if (!after?.capital || !isInitial(second, reading) || !AFTER_INITIAL.test(between(second, after, reading)))
    return undefined
  const island = first.lower === 'в' && second.lower === 'о'
  return isBesideInitials(after) && (!island || looksLikeSurname(after.lower)) ? [at, at + 2] : undefined
}

function isBesideInitials(word: Word): boolean {
  return mayBeName(word.lower) && !isToponymWord(word)
}

/** «Шевчук В.»: one initial. «Ленина Д. 5» is a house. */
function withInitial(words: Word[], at: number, reading: Reading): [number, number] | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !isInitial(word, reading) || !before?.capital || !joined(words, at, reading)) return undefined
  if (HOUSE.test(reading.lower.slice(word.end, word.end + 4))) return undefined
  return isFirstName(before.lower) || looksLikeSurname(before.lower) || /[уюа]к$/u.test(before.lower)
    ? [at - 1, at]
    : undefined
}

/** A given name alone in the last line, as a signature, or right beside a number that was covered. */
function aloneBeside(words: Word[], at: number, { lower }: Reading): [number, number] | undefined {
  const word = words[at]
  if (!word?.capital || !isFirstName(word.lower)) return undefined
  const before = lower.slice(Math.max(0, word.start - 8), word.start)
  const after = lower.slice(word.end, word.end + 4)
  const signed = SENTENCE_ENDS.test(before) && NOTHING_MORE.test(after)
  return signed || COVERED_BEFORE.test(before) || COVERED_AFTER.test(after) ? [at, at] : undefined
}

/** «Мария Петрова», «Петров Иван»: both capitalised and in the nominative, or it may be a street's. */
function twoPart(words: Word[], at: number, reading: Reading): [number, number] | undefined {
  const left = words[at]
  const right = words[at + 1]
  if (!left?.capital || !right?.capital || !joined(words, at + 1, reading)) return undefined
  if (isTwoPart(left.lower, right.lower) || isTwoPart(right.lower, left.lower)) return [at, at + 1]
  return isFirstNameAlone(left.lower) && !isShouted(left, reading) && isOtherWord(right) ? [at, at + 1] : undefined
}

/** «Анна Мороз»: behind a given name that is no plain word, any capitalised word may be a surname. */
function isOtherWord(word: Word): boolean {
  return word.end - word.start > 2 && mayBeName(word.lower) && !isFirstName(word.lower) && !isToponymWord(word)
}

function isTwoPart(given: string, surname: string): boolean {
  if (!isFirstNameNominative(given) || isFirstName(surname)) return false
  return (
    looksLikeSurname(surname) &&
    NOMINATIVE_SURNAME.test(surname) &&
    (UNBENDING.test(surname) || /[ая]$/u.test(given) === /[ая]$/u.test(surname))
  )
}
