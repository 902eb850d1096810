/** How well a word is met: as it is, by its beginning, by its middle, with one slip, by its letters in order. */
const EXACT = 1
const BEGINNING = 0.9
const MIDDLE = 0.6
const SLIP = 0.5
const LETTERS = 0.3

/** Shorter words with a slip, or letters left out, are like everything. */
const SHORTEST_SLIP = 4
const SHORTEST_LETTERS = 3

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** How like a name is to what was typed, from 0 to 1; every word that was typed must be met by some word of the name. */
export function likeness(name: string, typed: string): number {
  const words = wordsOf(name)
  const asked = wordsOf(typed)
  if (asked.length === 0) return 0
  const met = asked.map((word) => Math.max(0, ...words.map((other) => wordLikeness(other, word))))
  if (met.includes(0)) return 0
  const mean = met.reduce((sum, one) => sum + one, 0) / met.length
  // Of equally good names the shorter one is meant.
  return mean - 0.001 * Math.min(words.length, 50)
}

function wordLikeness(word: string, asked: string): number {
  if (word === asked) return EXACT
  if (word.startsWith(asked)) return BEGINNING
  if (asked.length >= 2 && word.includes(asked)) return MIDDLE
  if (asked.length >= SHORTEST_SLIP && oneSlip(word.slice(0, asked.length + 1), asked)) return SLIP
  return asked.length >= SHORTEST_LETTERS && word[0] === asked[0] && inOrder(word, asked) ? LETTERS : 0
}

/** Whether one letter too many, too few, wrong or swapped with the next makes the beginning of the word. */
function oneSlip(word: string, asked: string): boolean {
  let at = 0
  while (at < asked.length && word[at] === asked[at]) at += 1
  const rest = asked.slice(at + 1)
  return (
    word.slice(at).startsWith(rest) ||
    word.slice(at + 1).startsWith(rest) ||
    word.slice(at + 1).startsWith(asked.slice(at)) ||
    (word[at] === asked[at + 1] && word[at + 1] === asked[at] && word.slice(at + 2).startsWith(asked.slice(at + 2)))
  )
}

function inOrder(word: string, asked: string): boolean {
  let at = 0
  for (const letter of word) if (letter === asked[at]) at += 1
  return at === asked.length
}
