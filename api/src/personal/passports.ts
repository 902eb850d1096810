import { COVER, type Mark } from './reading'
import { DASH, type Rule, WORD_STARTS } from './rule'

const PASSPORT = `${WORD_STARTS}(?:паспорт[а-яё]{0,3}|пасп\\.?)`
const SERIES = '\\d{2}\\s?\\d{2}'
const mark: Mark = 'passport'

/** Series and number of passports and the code of the office that issued them, behind a cue. */
export const PASSPORTS: Rule[] = [
  `(?<cue>${PASSPORT}[^\\d\\n]{0,30})${SERIES}\\s{0,2}[№${DASH}]?\\s{0,2}\\d{3}-?\\d{3}(?!\\d)`,
  `(?<cue>загран[а-яё.]{0,12}\\s{0,2}(?:паспорт[а-яё]{0,3})?[^\\d\\n]{0,12})\\d{2}\\s?№?\\s?\\d{7}(?!\\d)`,
  `(?<!\\d)\\d{2}\\s\\d{2}\\s?№\\s?\\d{6}(?!\\d)`,
  `(?<cue>${WORD_STARTS}сери[яию][\\s:${DASH}]{0,3})${SERIES}\\s{0,2}№?\\s{0,2}\\d{6}(?!\\d)`,
  `(?<cue>${WORD_STARTS}сери[яию][\\s:${DASH}]{0,3})${SERIES}(?=[\\s,;]{0,3}(?:номер|№|n)[\\s:${DASH}]{0,3}\\d{6}(?!\\d))`,
  `(?<cue>${COVER}[\\s,;]{0,3}(?:номер|№|n)[\\s:${DASH}]{0,3})(?<=сери[яию][\\s:${DASH}]{0,3}[^а-яё\\d]{1,30}(?:номер|№|n)[\\s:${DASH}]{0,3})\\d{6}(?!\\d)`,
  `(?<cue>(?:код\\sподр[а-яё]{0,11}\\.?|${WORD_STARTS}к/п)[\\s:№]{0,3})\\d{3}[\\s${DASH}]?\\d{3}(?!\\d)`,
].map((pattern) => ({ mark, pattern: new RegExp(pattern, 'gu') }))
