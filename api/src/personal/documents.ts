import { isPersonInn } from './checkDigits'
import { isAnyNumber } from './numbered'
import type { Mark } from './reading'
import { type Rule, WORD_STARTS } from './rule'

const SERIES_AND_NUMBER = '\\d{2}\\s?(?:\\d{2}|[а-яa-z]{2})\\s?№?\\s?\\d{6}(?!\\d)'
const mark: Mark = 'document'

/** Numbers of a person's other papers: ИНН, ОМС, ОГРНИП, driving licence, birth certificate, military card. */
export const DOCUMENTS: Rule[] = [
  rule(`(?<cue>(?:полис[а-яё]{0,2}|${WORD_STARTS}(?:омс|енп))[^\\d\\n]{0,15})\\d(?:[\\s\\-]?\\d){15}(?!\\d)`),
  rule(`(?<cue>${WORD_STARTS}инн[^\\d\\n]{0,12})\\d(?:\\s?\\d){11}(?!\\d)`),
  rule(`(?<cue>${WORD_STARTS}огрнип[\\s:№]{0,3})\\d{15}(?!\\d)`),
  rule(
    `(?<cue>(?:водит(?:ельск[а-яё]{2,3}|\\.)\\s?(?:удост(?:оверени[а-яё]{1,2}|\\.)|прав[а-яё]{0,2})|${WORD_STARTS}(?:права|ву))[\\s:№,]{0,4})${SERIES_AND_NUMBER}`,
  ),
  rule(
    `(?<cue>свидетельств[а-яё]{1,2}\\sо\\s[а-яё]{4,12}[\\s:№,]{0,4})[ivx]{1,5}\\s?-\\s?[а-яё]{2}\\s?№?\\s?\\d{6}(?!\\d)`,
  ),
  rule(`(?<cue>удостоверени[а-яё]{1,2}(?:\\s[а-яё]{3,15}){0,2}[\\s:№,]{0,3})[а-яё]{1,2}\\s?(?:№\\s?)?\\d{6}(?!\\d)`),
  rule(`(?<cue>военн[а-яё]{2,3}\\sбилет[а-яё]{0,2}[\\s:№,]{0,4})[а-яё]{2}\\s?№?\\s?\\d{6,7}(?!\\d)`),
  {
    ...rule('(?<![\\da-z.,])\\d{12}(?![a-z]|[.,]?\\d)'),
    accepts: (cut, before) => isPersonInn(cut) && !isAnyNumber(before),
  },
]

function rule(pattern: string): Rule {
  return { mark, pattern: new RegExp(pattern, 'gu') }
}
