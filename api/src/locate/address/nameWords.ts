import { HOUSE_PARTS, HOUSE_WORDS, INSIDE, SETTLEMENT_KINDS, STREET_KINDS, TERRITORY_KINDS } from './kinds'
import type { Token } from './tokens'

/** Words that never belong to a name. */
const STOP = new Set(
  `в во на по у с со из к ко от до за под над при около возле рядом напротив между перед через вдоль и или а но не ни нет что как где когда это там тут
здесь так же уже еще очень все вся всё всю всей весь наш наша нашей нашего наше мы вы они он она просим прошу почему нужно надо есть был была было будет район
р-н район районе района округ округа округе обл область области край поселение сп мо весьма просьба пожалуйста примите сделайте уберите`.split(
    /\s+/,
  ),
)

/** Months and other words that follow a number in the name of a street: `8 Марта`, `40 лет Победы`, `1-я Советская`. */
const AFTER_NUMBER = new Set(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря лет летия летие'.split(' '),
)
const ORDINAL = /^\d{1,3}-(?:я|й|го|ая|ый|ой|ю|е|му|м|ей)$/

export function isPreposition(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:в|во|на|по|у|с|со|из|к|ко|от|до|за|около|возле|напротив|между|перед|через|вдоль|под|рядом)$/.test(token.word)
  )
}

/** Whether a token can be a word of a name. Full words for kinds cannot, nor what begins a house or a flat. */
export function isNameWord(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.digit || STOP.has(token.word)) return false
  if (token.word.length === 1) return false
  if (STREET_KINDS.has(token.word) || SETTLEMENT_KINDS.has(token.word) || TERRITORY_KINDS.has(token.word)) return false
  const next = tokens[at + 1]
  return !(
    (HOUSE_WORDS.has(token.word) || HOUSE_PARTS.has(token.word) || INSIDE.has(token.word)) &&
    (!next || next.digit || token.dot)
  )
}

/** A number that begins the name of a street: `1 Мая`, `2-я Линия`; not a house number. */
export function startsWithNumber(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token?.digit || !next || next.before !== 'space') return false
  return ORDINAL.test(token.word)
    ? isNameWord(tokens, at + 1)
    : /^\d{1,3}$/.test(token.word) && AFTER_NUMBER.has(next.word)
}

/** An initial before a surname: `К. Маркса`. */
export function isInitial(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return (
    token !== undefined &&
    token.word.length === 1 &&
    token.dot &&
    /\p{L}/u.test(token.word) &&
    next !== undefined &&
    !next.digit &&
    next.before === 'space'
  )
}
