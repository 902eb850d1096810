import type { Reading } from './reading'

/** A word of Cyrillic letters, hyphens inside included, with its place in the text. */
export interface Word {
  start: number
  end: number
  lower: string
  capital: boolean
}

const HYPHEN = 0x2d
const DOT = 0x2e

/** All words of a text, in order. */
export function wordsOf({ written, lower }: Reading): Word[] {
  const words: Word[] = []
  let start = -1
  for (let place = 0; place <= lower.length; place++) {
    const code = lower.charCodeAt(place)
    if (isLetter(code) || (code === HYPHEN && start >= 0 && isLetter(lower.charCodeAt(place + 1)))) {
      if (start < 0) start = place
    } else if (start >= 0) {
      words.push({ start, end: place, lower: lower.slice(start, place), capital: written[start] !== lower[start] })
      start = -1
    }
  }
  return words
}

/** Whether a word is an initial: one capital with a dot behind it. */
export function isInitial(word: Word | undefined, reading: Reading): boolean {
  return isOneCapital(word) && reading.lower.charCodeAt(word.end) === DOT
}

/** An initial, or the last of several, which may lack its dot. */
export function isInitialOrBare(word: Word | undefined, reading: Reading): boolean {
  return isOneCapital(word) && !/[\dа-яё]/u.test(reading.lower[word.end] ?? '')
}

/** Whether a word is in capitals throughout. */
export function isShouted({ start, end }: Word, { written, lower }: Reading): boolean {
  return end - start > 1 && written[start] !== lower[start] && written[end - 1] !== lower[end - 1]
}

/** What stands between two words. */
export function between(left: Word, right: Word, { lower }: Reading): string {
  return lower.slice(left.end, right.start)
}

function isOneCapital(word: Word | undefined): word is Word {
  if (!word) return false
  return word.capital && word.end - word.start === 1
}

/** а – я and ё; of NaN, which is what lies behind the end: no. */
function isLetter(code: number): boolean {
  return (code >= 0x430 && code <= 0x44f) || code === 0x451
}
