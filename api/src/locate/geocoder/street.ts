import { wordsOf } from './words'

/** Kinds of streets with the ways in which they are written; the first word is the kind. */
const KINDS = [
  'улица ул street st',
  'проспект пр-кт просп пр-т avenue ave',
  'переулок пер пер-к lane',
  'проезд пр-д',
  'шоссе ш',
  'набережная наб наб-я',
  'площадь пл пл-дь square',
  'бульвар б-р бул бульв boulevard',
  'аллея ал аллея',
  'тупик туп',
  'линия лн',
  'дорога дор road rd',
  'тракт',
  'просека',
  'въезд',
  'съезд',
  'спуск',
  'мост',
].map((line) => line.split(' '))

const KIND_OF = new Map(KINDS.flatMap((words) => words.map((word) => [word, words[0] ?? word])))
/** Says nothing: `улица имени Ленина` is `улица Ленина`; `пр` may be an avenue or a passage. */
const SILENT = new Set(['имени', 'им', 'пр'])

/**
 * Whether two names are of one street. The order of words does not matter and the kind may be missing, but an avenue is not
 * the street of the same name.
 */
export function sameStreet(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)]
  return first.name === second.name && (first.kind === null || second.kind === null || first.kind === second.kind)
}

function partsOf(street: string): { kind: string | null; name: string } {
  const words = wordsOf(street).filter((word) => !SILENT.has(word))
  const kinds = words.filter((word) => KIND_OF.has(word))
  // `Набережная улица` is a street named after an embankment.
  const said = kinds.find((word) => KIND_OF.get(word) === 'улица') ?? kinds[0]
  const name = words.filter((word) => word !== said)
  if (said === undefined || name.length === 0) return { kind: null, name: words.sort().join(' ') }
  return { kind: KIND_OF.get(said) ?? null, name: name.sort().join(' ') }
}

/** Latin letters that stand for the Cyrillic ones that look alike. */
const ALIKE = new Map([...'abcehkmoptx'].map((letter, place) => [letter, 'авсенкмортх'[place] ?? letter]))

/** Whether two numbers are of one house: `12 корпус 3`, `д. 12 к. 3` and `12к3`; `12` and `12А` are two. */
export function sameHouse(one: string, other: string): boolean {
  return houseKey(one) === houseKey(other)
}

function houseKey(house: string): string {
  return [...house.toLowerCase().replace(/[\s.,№-]/g, '')]
    .map((letter) => ALIKE.get(letter) ?? letter)
    .join('')
    .replace(/^(дом|д)(?=\d)/, '')
    .replace(/(корпус|корп|кор)(?=\d)/, 'к')
    .replace(/(строение|строен|стр)(?=\d)/, 'с')
    .replace(/(литера|литер|лит)(?=[а-я])/, 'л')
}
