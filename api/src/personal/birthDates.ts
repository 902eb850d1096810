import type { Mark } from './reading'
import { DASH, type RuleSet, WORD_ENDS, WORD_STARTS } from './rule'

const DAY = `\\d{1,2}\\s?[./${DASH}]\\s?\\d{1,2}\\s?[./${DASH}]\\s?(?:\\d{4}|\\d{2})(?!\\d)`
const MONTH = '(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{1,2}'
const YEAR = '(?:19|20)\\d{2}(?!\\d)'
const BIRTH = `(?:${DAY}|\\d{1,2}\\s${MONTH}\\s${YEAR}|${YEAR})`
const mark: Mark = 'birth date'

/** Days and years of birth beside a word that says so. */
export const BIRTH_DATES: RuleSet = {
  hint: /рожд|родил|[дг][./]?\s?р(?![а-яё])/u,
  rules: [
    {
      mark,
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}(?:(?:дат|год)[а-яё]{0,2}\\sрожд[а-яё]{0,5}|д[./]?\\s?р|родил(?:ся|ась|ись)|рожд[её]н[а-яё]{0,4})[\\s.:,(${DASH}]{0,4}(?:в\\s)?)${BIRTH}(?:\\sгода${WORD_ENDS})?`,
        'gu',
      ),
    },
    {
      mark,
      pattern: new RegExp(`(?<!\\d)${BIRTH}(?=\\s{0,2}(?:г[./]?\\s?р${WORD_ENDS}|г(?:ода?)?\\.?\\s?рожд|рожд))`, 'gu'),
    },
  ],
}
