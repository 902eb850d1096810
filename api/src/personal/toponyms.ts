import type { Reading } from './reading'
import { between, isInitial, type Word } from './words'

const TOPONYM =
  /^(?:ул|улиц[аыеу]|улицей|пр|пр-т[ау]?|пр-кт|просп|проспект[ауе]?|пл|площад[ьи]|площадью|пер|переул[а-я]{2,4}|наб|набережн[а-я]{2}|б-р|бульвар[ауе]?|ш|шоссе|алле[яеию]|сквер[ауе]?|парк[ауе]?|имени|им|памятник[ауе]?|бюст[ауе]?|музе[йяюе]|музеем|библиотек[аиеу]|дк|храм[ауе]?|церк[а-я]{2,4}|собор[ауе]?|монастыр[ьяюе]|часовн[яиеюь]|мост[ауе]?|микрорайон[ауе]?|мкр|проезд[ауе]?|пр-д|туп|тупик[ауе]?|лини[яи]|теплоход[ауе]?|кинотеатр[ауе]?|театр[ауе]?|мемориал[ауе]?|фонд[ауе]?|дом-музей|усадьб[аеыу]|дач[аеиу]|кубок|кубка|премия|премии)$/u
/** What may stand between «улица» and the name: ranks and merits. */
const HONOUR =
  /^(?:академика|маршала|генерала|адмирала|героя|героев|советского|союза|космонавта|лётчика|летчика|поэта|писателя|композитора|художника|святого|святой|святых|князя|доктора|профессора|россии|рф|капитана|майора|лейтенанта|полковника|партизана|партизанки|российской|федерации|труда|социалистического|имени|им|генерал-[а-я]{3,12})$/u
const BESIDE = /^[\s."«-]{0,4}$/u
/** «имени Героя Советского Союза генерал-майора» and one more. */
const HONOURS = 6

/** Whether a name from one word to another is that of a street, a school, a church: «школа им. А. С. Пушкина». */
export function isToponym(words: Word[], first: number, last: number, reading: Reading): boolean {
  return (
    isAfterToponym(words, first, reading) ||
    isBeforeToponym(words, first, last, reading) ||
    isQuoted(words, first, last, reading)
  )
}

function isAfterToponym(words: Word[], first: number, reading: Reading): boolean {
  for (let at = first - 1; at >= 0 && at >= first - HONOURS; at--) {
    const left = words[at]
    const right = words[at + 1]
    if (!left || !right || !BESIDE.test(between(left, right, reading))) return false
    if (TOPONYM.test(left.lower)) return true
    if (!HONOUR.test(left.lower)) return false
  }
  return false
}

/** «А. С. Пушкина ул., 5»; but «Петрова М. И. ул. Мира, 5» is a person with an address. */
function isBeforeToponym(words: Word[], first: number, last: number, reading: Reading): boolean {
  if (!isInitial(words[first], reading)) return false
  const word = words[last]
  const next = words[last + 1]
  if (!word || !next || !/^\s{1,2}$/u.test(between(word, next, reading))) return false
  return TOPONYM.test(next.lower) && !/^(?:им|имени)$/u.test(next.lower)
}

/** «Анна Павлова» in quotes is a ship or a shop. */
function isQuoted(words: Word[], first: number, last: number, { lower }: Reading): boolean {
  const before = lower[(words[first]?.start ?? 0) - 1] ?? ''
  const after = lower[words[last]?.end ?? 0] ?? ''
  return /["«„“]/u.test(before) && /["»“”]/u.test(after)
}

/** Whether a word says that a name behind it is not a person's. */
export function isToponymWord({ lower }: Word): boolean {
  return TOPONYM.test(lower)
}
