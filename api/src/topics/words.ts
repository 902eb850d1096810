import { stemmer } from '@orama/stemmers/russian'

/** Words that say nothing of a topic. «Не», «нет», «без» are none of them: they turn the meaning round. */
const EMPTY_WORDS = new Set(
  'и в во на с со от к ко по из или для о об у за до при а же ли its the of and in on for to'.split(' '),
)

/** What a system calls the rest of a group. */
const REST = new Set(['иное', 'прочее', 'другое', 'разное', 'other'])

export interface StarredName {
  name: string
  fastTrack: boolean
}

/** Takes the «★» of the fast procedure off a name; white space is folded. */
export function splitStar(word: string): StarredName {
  const name = word
    .normalize('NFC')
    .replace(/[★☆⭐]\uFE0F?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return { name, fastTrack: /[★⭐]/u.test(word) }
}

/** A path of words without «★» and blanks; fast-track when any of its words is. */
export function readPath(path: string[]): { names: string[]; fastTrack: boolean } {
  const starred = path.map(splitStar)
  return {
    names: starred.map(({ name }) => name).filter(Boolean),
    fastTrack: starred.some(({ fastTrack }) => fastTrack),
  }
}

/** The stems of a name's meaningful words, in its order (Snowball's Russian stemmer; ё counts as е). */
export function stemsOf(name: string): string[] {
  return lettersOf(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map(stemmer)
}

/** The same for names that differ in case, ё, punctuation, endings, empty words and the order of words. */
export function keyOf(name: string): string {
  return [...new Set(stemsOf(name))].sort().join(' ')
}

/** Lower-case letters and digits, single spaces between them. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a name only says "the rest of this group". */
export function isRest(name: string): boolean {
  return REST.has(lettersOf(name))
}
