import type { Gender } from './kinds'

/** Words that stay small inside a name: `улица 40 лет Победы`. */
const SMALL = new Set(['лет', 'года', 'летия', 'и', 'на', 'имени', 'км'])

/** Adjectives that end in a stressed `-ой`, by their stem. */
const STRESSED = new Set(
  'морск заводск городск лесн лугов полев речн берегов озерн ручьев мостов паров цветов хуторск донск луговск больш трудов боров кольцев портов степн родников круглов'.split(
    ' ',
  ),
)
STRESSED.delete('озерн')

/** Surnames of women, whose genitive looks like an adjective in another case. */
const WOMEN = new Set(
  'крупской терешковой ковалевской космодемьянской перовской ахматовой цветаевой громовой шевцовой осипенко гризодубовой'.split(
    ' ',
  ),
)

/** Spells a folded name with capitals: `карла маркса` is `Карла Маркса`, `40 лет победы` is `40 лет Победы`. */
export function capitaliseWords(name: string): string {
  return name
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : capitalise(word)))
    .join(' ')
}

function capitalise(word: string): string {
  const ordinal = /^\d/.test(word)
  if (ordinal) return word
  return word.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}

/** An adjective that agrees with a kind of street, in the nominative: `соборной` is `соборная`. Other words stay. */
export function nominativeAdjective(word: string, gender: Gender): string {
  if (gender === 'feminine') return feminine(word)
  const hard = /^(\p{L}+)(?:ого|ому|ом|ым)$/u.exec(word)?.[1]
  if (hard) return gender === 'neuter' ? `${hard}ое` : hard + masculineEnding(hard)
  const soft = /^(\p{L}+)(?:его|ему|ем|им)$/u.exec(word)?.[1]
  if (soft && gender === 'masculine') return `${soft}ий`
  return soft ? `${soft}ее` : word
}

function feminine(word: string): string {
  if (WOMEN.has(word)) return word
  const hard = /^(\p{L}+)(?:ой|ую)$/u.exec(word)?.[1]
  if (hard) return `${hard}ая`
  const soft = /^(\p{L}+)(?:ей|юю)$/u.exec(word)?.[1]
  if (!soft) return word
  if (/[жшчщ]$/.test(soft)) return `${soft}ая`
  return soft.endsWith('н') ? `${soft}яя` : word
}

function masculineEnding(stem: string): string {
  if (STRESSED.has(stem)) return 'ой'
  return /[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый'
}

const ENDINGS: Record<Gender, RegExp> = {
  feminine: /(?:ая|яя|ой|ую|ей|юю)$/,
  masculine: /(?:ый|ий|ой|ого|ому|ом|его|ему|ем|ым|им)$/,
  neuter: /(?:ое|ее|ого|ому|ом|его|ему|ем|ым|им)$/,
}

/** Whether a word has the ending of an adjective that agrees with the gender, in whatever case. */
export function agrees(word: string, gender: Gender): boolean {
  return word.length > 3 && ENDINGS[gender].test(word)
}

/** Whether a word is an adjective in the nominative singular, as names of streets are: `советская`. */
export function isNominativeAdjective(word: string): boolean {
  return word.length > 4 && /(?:ская|цкая|ная|вая|чая|шая|яя|ский|цкий|ный|ое)$/.test(word)
}
