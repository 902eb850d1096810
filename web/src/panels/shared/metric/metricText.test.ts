import { expect, test } from 'vitest'
import { createFormat } from '../../../i18n/format'
import { i18n } from '../../../i18n/i18n'
import { boundsText, metricText } from './metricText'
import './texts/useMetricSay'
import type { MetricSay } from './texts/useMetricSay'

const ru = createFormat('ru', 'UTC', '2026-11-25')
const say: MetricSay = (name, values = {}) => String(i18n.getFixedT('ru')(`metric:${name}` as never, values as never))
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each([
  ['count', 1284, '1 284'],
  ['per10k', 12.345, '12,3'],
  ['per10k', 0.4567, '0,46'],
  ['overdue', 0.3149, '31,5 %'],
  ['overdue', 1, '100 %'],
  ['firstResponse', 1500, '25 мин'],
  ['firstResponse', 18_720, '5,2 ч'],
  ['resolution', 864_000, '10 дн.'],
  ['severity', 1700.4, '1 700'],
  ['change', 0.31, '+31 %'],
  ['change', -0.09, '−9 %'],
  ['change', 12, '×13'],
  ['change', 1e9, 'раньше не было'],
  ['norm', 1.25, '125 %'],
  ['returned', null, 'нет данных'],
] as const)('%s %d is written %s', (metric, value, text) => {
  expect(plain(metricText(metric, value, say, ru))).toBe(text)
})

test.each([
  ['count', { from: 5, to: 13 }, '5 – 13'],
  ['count', { from: 5, to: 5 }, '5'],
  ['count', { from: 14, to: null }, 'от 14'],
  ['overdue', { from: 0.025, to: 0.05 }, '2,5 % – 5 %'],
  ['change', { from: -1, to: -0.5 }, 'до −50 %'],
  ['change', { from: -0.5, to: -0.2 }, '−50 % – −20 %'],
  ['change', { from: -0.000001, to: 0.000001, neutral: true }, 'в пределах случайного'],
  ['change', { from: 0.000001, to: 0.25 }, '0 % – +25 %'],
  ['change', { from: 1, to: null }, 'от +100 %'],
] as const)('the bounds of %s %o are written %s', (metric, step, text) => {
  expect(plain(boundsText(metric, step, say, ru))).toBe(text)
})
