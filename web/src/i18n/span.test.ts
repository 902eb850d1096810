import { expect, test } from 'vitest'
import { createFormat } from './format'
import { i18n } from './i18n'
import { ageText, spanOf, spanText } from './span'

const HOUR = 3_600_000
const t = i18n.getFixedT('ru')
const format = createFormat('ru', 'Europe/Moscow', '2026-11-22')

test.each([
  [0, { unit: 'minutes', count: 1 }],
  [59 * 60_000, { unit: 'minutes', count: 59 }],
  [HOUR, { unit: 'hours', count: 1 }],
  [-23.9 * HOUR, { unit: 'hours', count: 23 }],
  [49 * HOUR, { unit: 'days', count: 2 }],
])('%d ms is said in one unit', (milliseconds, span) => {
  expect(spanOf(milliseconds)).toEqual(span)
})

test.each([
  [1, '1 день'],
  [2, '2 дня'],
  [5, '5 дней'],
  [21, '21 день'],
])('%d days take the right plural', (days, text) => {
  expect(spanText(days * 24 * HOUR, t, format)).toBe(text)
})

test('an age is said from the first minute on', () => {
  expect(ageText(20_000, t, format)).toBe('только что')
  expect(ageText(5 * 60_000, t, format)).toBe('5 мин назад')
})
