import { isCardNumber } from './checkDigits'
import { isAnyNumber } from './numbered'
import { digitsOf, type Rule, WORD_STARTS } from './rule'

const NUMBER = '\\d(?:[\\s\\-]{0,2}\\d){12,18}(?![\\da-z])'

/** Bank cards: behind a cue or right by their check digit; and accounts of persons (408…, 423…, 426…). */
export const CARDS: Rule[] = [
  rule(
    `(?<cue>${WORD_STARTS}(?:карт[а-яё]{1,3}|сбер[а-яё]{0,8}|мир|visa|mastercard)[^\\d\\n]{0,20})\\d(?:[\\s\\-]{0,2}\\d){15}(?:[\\s\\-]{0,2}\\d{2,3})?(?!\\d)`,
  ),
  rule('(?<!\\d)[2-6]\\d{3}(?:[\\s\\-]{0,2}\\d{4}){3}(?=\\s{1,2}карт)'),
  {
    ...rule(`(?<![\\da-z.,:+])[2-6]${NUMBER.slice(2)}`),
    accepts: (cut, before) => isCardNumber(digitsOf(cut)) && !isAnyNumber(before),
  },
  { ...rule('(?<!\\d)4(?:\\s?\\d){19}(?!\\d)'), mark: 'account', accepts: isPersonAccount },
  {
    ...rule(
      `(?<cue>(?:${WORD_STARTS}(?:сч[её]т[а-яё]{0,2}|р/сч?|л/с|сч|вклад[а-яё]{0,2}))[^\\d\\n]{0,20})4(?:08|23|26)(?:\\s?\\d){17}(?!\\d)`,
    ),
    mark: 'account',
  },
]

function rule(pattern: string): Rule {
  return { mark: 'card', pattern: new RegExp(pattern, 'gu') }
}

function isPersonAccount(cut: string): boolean {
  return /^(?:408(?:17|20)|42[36])/u.test(digitsOf(cut))
}
