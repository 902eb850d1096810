import { isNumberOfThing } from './numbered'
import { DASH, digitsOf, type Rule, WORD_STARTS } from './rule'

/** Also what is meant to mislead a search: underlines, asterisks, characters without width. */
const GAP = `[\\s()._*\\u200b-\\u200d\\u2060\\ufeff${DASH}]{0,3}`
const DATE = /(?<!\d)\d{1,2}[.\s-]\d{1,2}[.\s-](?:19|20)\d{2}(?!\d)/u
const HOURS = /^\d{1,2}[-.]\d0-\d{1,2}[-.]\d0$/u
/** Numbers of organisations that everybody may call for nothing. */
const FREE = /^(?:7|8)?80[04]\d{7}$/u
const FREE_CODE = /(?<!\d)80[04]\)?[\s-]{0,3}$/u

const CUES = [
  '(?:дом(?:ашн[а-я]{2,3})?|раб(?:оч[а-я]{2,3})?|конт(?:актн[а-я]{2,3})?|моб(?:ильн[а-я]{2,3})?)\\.?\\s?тел(?:ефон[а-я]{0,2})?',
  'телефон[а-я]{0,3}',
  'тел',
  'т(?=[.:])',
  'к\\.?\\s?т(?=[.:])',
  'моб(?:ильн[а-я]{2,3})?',
  'сот(?:ов[а-я]{2,3})?',
  'домашн[а-я]{2,3}',
  'дом(?=\\.)',
  'мой\\sномер',
  'в[ао]тс?ап[а-я]{0,2}',
  'whats?app?',
  'вайбер[а-я]{0,2}',
  'viber',
  '(?:по|пере)?звон[а-я]{2,5}',
  'связ[а-я]{1,5}',
  'контакт[а-я]{0,3}',
  'смс',
  'факс[а-я]{0,2}',
].join('|')
const FILLERS =
  '(?:для\\sсвязи|по|на|можно|номеру?|телефону?|тел|мне|мой|наш|городско[йм]|домашн[а-я]{2}|дом|моб|рабочий|с\\sномера|в\\s[а-яё]{3,12})'
const CUED = `\\d(?:[\\s()${DASH}.]{0,3}\\d){4,10}(?!\\d)`
const AND = '\\s{0,2}(?:[,;/]|и|или)\\s{0,2}'

/** Telephone numbers: Russian ones in every way of writing, foreign ones behind a plus, local ones behind a cue. */
export const PHONES: Rule[] = [
  rule(`(?<!\\d)(?:\\+\\s?7|8|7(?=[\\s(${DASH}]{0,3}[489]))(?:${GAP}\\d){6}(?:${GAP}[\\dоo]){4}(?!\\d)`, isRussian),
  rule(`(?<!\\d)\\+\\s?\\d(?:${GAP}\\d){8,14}(?!\\d)`, isNumber),
  rule(`(?<!\\d)\\(?9\\d{2}\\)?(?:[\\s.${DASH}]{0,2}\\d){7}(?!\\d)`, isNumber),
  rule(`(?<!\\d)\\(\\d{3,5}\\)\\s{0,2}\\d(?:[\\s${DASH}]?\\d){4,6}(?!\\d)`, isNumber),
  rule(`(?<!\\d)\\(?\\d{3}\\)?[\\s.${DASH}]\\d{3}[\\s.${DASH}]\\d{4}(?!\\d)`, isNumber),
  rule(`(?<![\\d${DASH}])\\d{3}[${DASH}]\\d{2}[${DASH}]\\d{2}(?![\\d${DASH}])`, isNumber),
  rule(`(?<![\\d${DASH}])\\d{1,3}[${DASH}]\\d{2}[${DASH}]\\d{2}(?=[\\s(,${DASH}]{0,4}(?:тел|домашн))`, isNumber),
  {
    ...rule(
      `(?<cue>${WORD_STARTS}(?:${CUES})(?:[\\s.:,;№()/${DASH}]{0,3}${FILLERS}(?![а-яё])){0,3}[\\s.:,;№(${DASH}]{0,4})${CUED}(?:${AND}${CUED}){0,5}`,
      isNumber,
    ),
    parts: new RegExp(CUED, 'gu'),
  },
]

function rule(pattern: string, accepts: (cut: string, before: string) => boolean): Rule {
  return { mark: 'phone', pattern: new RegExp(pattern, 'gu'), accepts }
}

/** With a country code, maybe with letters for zeros: the code of an area or of a mobile network begins with 3, 4, 8 or 9 (of Kazakhstan: 6 or 7). */
function isRussian(cut: string, before: string): boolean {
  const area = digitsOf(cut)[1] ?? ''
  return (cut.startsWith('+') || '3489'.includes(area)) && isNumber(cut, before)
}

function isNumber(cut: string, before: string): boolean {
  return (
    !DATE.test(cut) &&
    !HOURS.test(cut) &&
    !FREE.test(digitsOf(cut)) &&
    !FREE_CODE.test(before) &&
    !isNumberOfThing(before)
  )
}
