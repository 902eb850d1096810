import type { Mark } from './reading'
import { type RuleSet, WORD_ENDS, WORD_STARTS } from './rule'

/** After a number these make it a size, a count or a temperature. */
const MEASURE =
  '(?!\\d|[.,]\\d|\\s?[°%+]|-?х?-?\\s?(?:кв|м2|м²|метр|комн|этаж|чел|год|лет|руб|градус|дн|день|недел|месяц|мин|час|раз(?![а-яё])|окон|окн|бат|радиат|сут|сот|км|м(?![а-яё])|тыс|ребен|дет|жил))'
const NUMBER = `\\d{1,4}(?:\\s?[а-г]${WORD_ENDS})?${MEASURE}`
const mark: Mark = 'flat'

/** Numbers of flats and rooms: with the house they say who lives there. House, building and entrance stay. */
export const FLATS: RuleSet = {
  hint: /кв(?:[.:\s№\d-]|арт)|ком(?:\.|н)|апарт/u,
  rules: [
    {
      mark,
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}кв(?:артир(?:а|ы|е|у|ой|ах|ам|ами)|арт(?=\\.)|-р[аыеу])?\\s?[.:]?\\s{0,2}(?:№\\s{0,2})?)${NUMBER}(?:\\s?(?:и|-|/)\\s?${NUMBER})?`,
        'gu',
      ),
      parts: new RegExp(`\\d{1,4}(?:\\s?[а-г]${WORD_ENDS})?`, 'gu'),
    },
    {
      mark,
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}(?:ком\\.|комн\\.|комната|апарт\\.|апартаменты)\\s{0,2}(?:№\\s?)?)${NUMBER}`,
        'gu',
      ),
    },
    {
      mark,
      pattern: new RegExp(
        `(?<![\\d.,])\\d{1,4}(?=(?:-?[йяеу]{1,2})?\\sквартир(?:е|ой|у)${WORD_ENDS}|-?[йяую]{1,2}(?:\\sи\\s\\d{1,4}-?[йяую]{1,2})?\\sкв(?:артир[а-яё]{0,2})?${WORD_ENDS})`,
        'gu',
      ),
    },
    {
      mark,
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}(?:из|с|со|у)\\s)\\d{1,4}(?=\\sкв(?:артиры)?${WORD_ENDS}(?!\\.?\\s?м))`,
        'gu',
      ),
    },
    {
      mark,
      pattern: new RegExp(`(?<cue>${WORD_STARTS}д(?:ом|\\.)?\\s?\\d{1,3}[а-е]?-)\\d{1,4}(?=\\sкв${WORD_ENDS})`, 'gu'),
    },
  ],
}
