import { isSnils } from './checkDigits'
import { isAnyNumber, isNumberOfThing } from './numbered'
import { DASH, digitsOf, type Rule } from './rule'

/** Numbers of the pension insurance: behind a cue, written with hyphens, or right by their check digits. */
export const SNILS: Rule[] = [
  rule(
    `(?<cue>(?:снилс[а-яё]{0,2}|страхов[а-яё]{2,3}\\sсвидетельств[а-яё]{1,2})[^\\d\\n]{0,15})\\d(?:[\\s${DASH}]{0,2}\\d){10}(?!\\d)`,
  ),
  rule(
    `(?<![\\d${DASH}])\\d{3}[${DASH}]\\d{3}[${DASH}]\\d{3}[\\s${DASH}]{1,2}\\d{2}(?![\\d${DASH}])`,
    (_, before) => !isNumberOfThing(before),
  ),
  rule(
    `(?<![\\da-z${DASH}+])\\d{3}[\\s${DASH}]?\\d{3}[\\s${DASH}]?\\d{3}[\\s${DASH}]?\\d{2}(?![\\d${DASH}])`,
    (cut, before) => isSnils(digitsOf(cut)) && !isAnyNumber(before),
  ),
]

function rule(pattern: string, accepts?: Rule['accepts']): Rule {
  return { mark: 'snils', pattern: new RegExp(pattern, 'gu'), accepts }
}
