import { METRICS, type Metric } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { createFormat } from '../format'
import { ru } from './texts/ru'
import { writeMetric } from './writeMetric'

const format = createFormat('ru', 'Europe/Moscow', '2026-11-22')
const spans: Record<string, string> = { 'span.minutes': 'мин', 'span.hours': 'ч', 'span.days': 'дн.' }

function write(metric: Metric, value: number | null): string {
  return writeMetric(metric, value, format, (name, { value: text } = {}) => `${text} ${spans[name]}`).replace(
    /\u00a0/g,
    ' ',
  )
}

test.each([
  ['count', 1284, '1 284'],
  ['per10k', 41, '41,0'],
  ['open', 7, '7'],
  ['overdue', 0.314, '31 %'],
  ['firstResponse', 8640, '2,4 ч'],
  ['resolution', 45, '1 мин'],
  ['resolution', 500_000, '5,8 дн.'],
  ['returned', 0, '0 %'],
  ['severity', 37.4, '37'],
  ['change', -0.27, '−27 %'],
  ['change', 12, '×13'],
  ['norm', 1.31, '131 %'],
] as const)('%s %d is written «%s»', (metric, value, text) => {
  expect(write(metric, value)).toBe(text)
})

test('what means nothing is a dash, and every metric has a name, a short one and a unit', () => {
  for (const metric of METRICS) {
    expect(write(metric, null)).toBe('–')
    expect([ru.name[metric], ru.short[metric], ru.unit[metric]]).not.toContain(undefined)
  }
})
