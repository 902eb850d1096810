import type { UnknownWord } from '@ochag/api/contract/unknownWord'

const MOST_WORDS = 20

/** The words that mean nothing to the region, the most frequent first, for the operator's terminal. */
export function wordLines(words: readonly UnknownWord[]): string[] {
  if (words.length === 0) return []
  const further = words.length > MOST_WORDS ? [`  and ${words.length - MOST_WORDS} more`] : []
  return [
    'Words that mean nothing to the region, with the number of rows:',
    ...words.slice(0, MOST_WORDS).map(({ field, word, rows }) => `  ${field} ${word}: ${rows}`),
    ...further,
  ]
}
