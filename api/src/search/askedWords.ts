/** What somebody looks for, read from what they typed. */
export interface AskedWords {
  /** Complete words, lower-case, of letters and digits only. */
  whole: string[]
  /** The last word, which may still be typed; null where there is none. */
  last: string | null
}

/** More words than these narrow nothing further. */
const MOST_WORDS = 12
const LONGEST_WORD = 60

/** Reads words: letters and digits only, so that nothing in them means anything to the database. */
export function askedWords(typed: string): AskedWords {
  const text = typed.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
  // After a space nothing is being typed any more.
  const last = /[\p{L}\p{N}]$/u.test(text) && kept.length === words.length ? (kept.pop() ?? null) : null
  return { whole: kept, last }
}
