import { type RuleSet, WORD_ENDS, WORD_STARTS } from './rule'

const LETTER = '[авекмнорстухabekmhopctyx]'
const RUS = '(?:\\s?rus)?'
const CAPITAL = LETTER.toUpperCase()

/** Number plates of cars: whole ones, in capitals also with spaces; behind a cue also without the region. */
export const PLATES: RuleSet = {
  hint: /\d{3}\s?[а-яa-z]{2}(?![а-яё])|(?<![а-яё])[а-яa-z]{2}\s?\d{4}/u,
  rules: [
    {
      mark: 'plate',
      pattern: new RegExp(
        `${WORD_STARTS}(?<!\\d)${LETTER}\\d{3}${LETTER}{2}\\s?\\d{2,3}(?!\\d)${RUS}${WORD_ENDS}`,
        'gu',
      ),
      accepts: isNoMeasure,
    },
    {
      mark: 'plate',
      pattern: new RegExp(
        `(?<![а-яёА-ЯЁa-zA-Z0-9])${CAPITAL}\\s\\d{3}\\s?${CAPITAL}{2}\\s?\\d{2,3}(?!\\d)(?:\\s?RUS)?${WORD_ENDS}`,
        'gu',
      ),
      asWritten: true,
      accepts: isNoMeasure,
    },
    {
      mark: 'plate',
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}(?:гос\\.?\\s?номер[а-яё]{0,2}|г/н|г\\.н|гос\\.?\\s?№|грз|номерн[а-яё]{2,3}\\sзнак[а-яё]{0,2}|номер[а-яё]{0,2}\\s(?:машин[а-яё]{1,2}|авто[а-яё]{0,8}))[\\s:.№]{0,3})${LETTER}\\s?\\d{3}\\s?${LETTER}{2}${WORD_ENDS}(?:\\s?\\d{2,3}(?!\\d))?${RUS}`,
        'gu',
      ),
    },
    {
      mark: 'plate',
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}(?:мотоцикл|мопед|скутер|квадроцикл|трактор|прицеп)[^\\d\\n.]{0,20}?[\\s№:])(?:\\d{4}\\s?${LETTER}{2}|${LETTER}{2}\\s?\\d{4})(?:\\s?\\d{2,3}(?!\\d))?${WORD_ENDS}`,
        'gu',
      ),
    },
  ],
}

/** «с100км 47» is a distance. */
function isNoMeasure(cut: string): boolean {
  return !/\d\s?(?:км|кв|кг)/iu.test(cut)
}
