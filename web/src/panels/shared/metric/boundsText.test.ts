import type { Metric } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { createFormat } from '../../../i18n/format'
import { i18n } from '../../../i18n/i18n'
import { writeMetric } from '../../../i18n/metric/writeMetric'
import { boundsText, exactText, type Writing } from './boundsText'
import './texts/useMetricSay'

const format = createFormat('ru', 'UTC', '2026-11-25')
const russian = i18n.getFixedT('ru')
const writing: Writing = {
  format,
  say: (name, values = {}) => String(russian(`metric-choice:${name}` as never, values as never)),
  write: (metric: Metric, value) => writeMetric(metric, value, format, (_, { value: text } = {}) => `${text} ч`),
}
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each([
  ['count', 1284, '1 284'],
  ['overdue', 0.025, '2,5 %'],
  ['overdue', 1, '100 %'],
  ['change', 0.31, '+31 %'],
  ['change', 1e9, 'раньше не было'],
  ['returned', null, '–'],
] as const)('%s %d is written %s', (metric, value, text) => {
  expect(plain(exactText(metric, value, writing))).toBe(text)
})

test.each([
  ['count', { from: 5, to: 13 }, '5 – 13'],
  ['count', { from: 5, to: 5 }, '5'],
  ['count', { from: 14, to: null }, '14+'],
  ['overdue', { from: 0.025, to: 0.05 }, '2,5 % – 5 %'],
  ['resolution', { from: 7200, to: 14_400 }, '2,0 ч – 4,0 ч'],
  ['change', { from: -1, to: -0.5 }, 'до −50 %'],
  ['change', { from: -0.5, to: -0.2 }, '−50 … −20 %'],
  ['change', { from: -0.000001, to: 0.000001, neutral: true }, 'случайность'],
  ['change', { from: 0.000001, to: 0.25 }, '0 … +25 %'],
  ['overdue', { from: 0.3, to: null }, 'от 30 %'],
  ['change', { from: 1, to: null }, 'от +100 %'],
] as const)('the bounds of %s %o are written %s', (metric, step, text) => {
  expect(plain(boundsText(metric, step, writing))).toBe(text)
})
