import { HOUSE_PARTS, INSIDE } from './kinds'
import { isNameWord } from './nameWords'
import type { Token } from './tokens'

/** Units that make a number behind a street a measure and no house. */
const UNITS =
  /^(?:дн|день|лет|год|час|минут|раз|человек|квартир|сем|недел|месяц|штук|метр|руб|тыс|этаж|км|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)/

/** `12 дней`: a number at a token that counts or measures. */
export function isMeasure(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.before === 'space' && UNITS.test(next.word)
}

/** A bare number is a house only where the words end with it or go on with a part of a house number. */
export function standsAlone(tokens: Token[], at: number, end: number): boolean {
  const next = tokens[end]
  if (next?.before !== 'space' || tokens[end - 1]?.dot) return true
  if (end > at + 1 || HOUSE_PARTS.has(next.word) || INSIDE.has(next.word)) return true
  // `Солнечная, 28 не убирают`: what is counted would stand here.
  return /\D/.test(tokens[at]?.word ?? '') || !isNameWord(tokens, end)
}
