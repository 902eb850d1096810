import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fourFormer,
  fourFormerDays,
  type RussianNoun,
  russianForm,
  russianPast,
  russianTimes,
  weekdayGenitive,
} from './russian'
import { APPEAL, EMERGENCY, PROBLEM, SUGGESTION } from './russianNouns'

const QUESTION: RussianNoun = {
  gender: 'masculine',
  one: 'вопрос',
  few: 'вопроса',
  many: 'вопросов',
  accusative: 'вопрос',
}

const COUNTS = [0, 1, 2, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 121, 1001, 1011]

test.each([
  [
    APPEAL,
    'обращений обращение обращения обращений обращений обращений обращений обращение обращения обращений обращение обращений обращений обращение обращение обращений',
  ],
  [
    EMERGENCY,
    'аварий авария аварии аварий аварий аварий аварий авария аварии аварий авария аварий аварий авария авария аварий',
  ],
  [
    QUESTION,
    'вопросов вопрос вопроса вопросов вопросов вопросов вопросов вопрос вопроса вопросов вопрос вопросов вопросов вопрос вопрос вопросов',
  ],
])('$0.one after numbers', (noun, forms) => {
  expect(COUNTS.map((count) => russianForm(count, noun)).join(' ')).toBe(forms)
})

test('the genitive: у 0, 1, 2, 5, 11, 21, 111 обращений', () => {
  const forms = [0, 1, 2, 5, 11, 21, 101, 111].map((count) => russianForm(count, APPEAL, 'genitive'))
  expect(forms.join(' ')).toBe('обращений обращения обращений обращений обращений обращения обращения обращений')
})

test('the accusative: на 1, 2, 5, 11, 21 больше', () => {
  const forms = [1, 2, 5, 11, 21].map((count) => russianForm(count, EMERGENCY, 'accusative'))
  expect(forms).toEqual(['аварию', 'аварии', 'аварий', 'аварий', 'аварию'])
})

test('a fraction takes the genitive singular in every case', () => {
  for (const noun of [APPEAL, PROBLEM, SUGGESTION, EMERGENCY, QUESTION])
    for (const numeralCase of ['nominative', 'accusative', 'genitive'] as const)
      expect(russianForm(2.5, noun, numeralCase)).toBe(noun.few)
})

test('a verb agrees with one, and is neuter before all others', () => {
  const past = (noun: RussianNoun) =>
    [0, 1, 2, 5, 11, 21, 101, 111].map((count) => russianPast('поступил', count, noun))
  const [masculine, feminine, neuter] = ['поступил', 'поступила', 'поступило']
  expect(past(EMERGENCY)).toEqual([neuter, feminine, neuter, neuter, neuter, feminine, feminine, neuter])
  expect(past(QUESTION)).toEqual([neuter, masculine, neuter, neuter, neuter, masculine, masculine, neuter])
  expect(new Set(past(APPEAL))).toEqual(new Set([neuter]))
})

test('how many times', () => {
  expect(russianTimes(2, '2')).toBe('в 2 раза')
  expect(russianTimes(2.4, '2,4')).toBe('в 2,4 раза')
  expect(russianTimes(5, '5')).toBe('в 5 раз')
  expect(russianTimes(12, '12')).toBe('в 12 раз')
  expect(russianTimes(21, '21')).toBe('в 21 раз')
})

test('the last two digits decide, whatever stands before them', () => {
  const noun = fc.constantFrom(APPEAL, PROBLEM, SUGGESTION, EMERGENCY, QUESTION)
  const numeralCase = fc.constantFrom('nominative' as const, 'accusative' as const, 'genitive' as const)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 9999 }),
      noun,
      numeralCase,
      (count, hundreds, one, asked) => {
        expect(russianForm(100 * hundreds + count, one, asked)).toBe(russianForm(count, one, asked))
        expect(russianPast('был', 100 * hundreds + count, one)).toBe(russianPast('был', count, one))
      },
    ),
  )
})

test('four former days agree with the gender of the day', () => {
  expect(
    ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', '2026-11-28', '2026-11-29'].map(fourFormerDays),
  ).toEqual([
    'четыре предыдущих понедельника',
    'четыре предыдущих вторника',
    'четыре предыдущие среды',
    'четыре предыдущие пятницы',
    'четыре предыдущие субботы',
    'четыре предыдущих воскресенья',
  ])
})

test('a day that has been named is not named again', () => {
  expect([weekdayGenitive('2026-11-24'), fourFormer('2026-11-24')]).toEqual(['вторника', 'четыре предыдущих'])
  expect([weekdayGenitive('2026-11-28'), fourFormer('2026-11-28')]).toEqual(['субботы', 'четыре предыдущие'])
})
