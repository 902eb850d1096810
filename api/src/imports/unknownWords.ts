import { UnknownWord } from '../contract/unknownWord'

/** A wrongly mapped column of free text must not fill the memory. */
const MOST_WORDS = 1000
const FURTHER = '(further words)'

/** Words that mean nothing to the region, by field, with their numbers of rows. */
export type UnknownWords = Record<string, Record<string, number>>

/** Adds the words of rows; answers the sum and leaves what it was given. */
export function addUnknown(
  known: UnknownWords,
  rows: readonly { unknown: readonly { field: string; word: string }[] }[],
): UnknownWords {
  const sum = structuredClone(known)
  for (const { unknown } of rows)
    for (const { field, word } of unknown) {
      sum[field] ??= {}
      const words = sum[field]
      const key = Object.hasOwn(words, word) || Object.keys(words).length < MOST_WORDS ? word : FURTHER
      words[key] = (words[key] ?? 0) + 1
    }
  return sum
}

/** The same as a list, the most frequent first. */
export function unknownList(words: UnknownWords): UnknownWord[] {
  const all = Object.entries(words).flatMap(([field, counts]) =>
    Object.entries(counts).map(([word, rows]) => ({ field, word, rows })),
  )
  return UnknownWord.array().parse(all.sort((one, other) => other.rows - one.rows))
}
