import { describe, expect, test } from 'vitest'
import { createFormat } from './format'

const ru = createFormat('ru', 'Europe/Moscow', '2026-11-22')
const en = createFormat('en', 'America/New_York', '2026-11-22')

/** Makes no-break spaces visible in expectations. */
function seen(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', '_')
}

describe('numbers', () => {
  test('are grouped by the language', () => {
    expect(seen(ru.number(1284))).toBe('1_284')
    expect(en.number(1284)).toBe('1,284')
  })

  test('changes carry their sign, a true minus and no break before the percent', () => {
    expect(seen(ru.change(0.314))).toBe('+31_%')
    expect(seen(ru.change(-0.09))).toBe('−9_%')
    expect(seen(ru.change(0))).toBe('0_%')
    expect(en.change(1.18)).toBe('+118%')
    expect(en.difference(-3)).toBe('−3')
    expect(seen(ru.share(0.5))).toBe('50_%')
  })
})

describe('dates', () => {
  test('a period shows its last day, not the day after', () => {
    expect(seen(ru.range({ from: '2026-10-24', to: '2026-11-23' }))).toBe('24_окт – 22_ноя')
    expect(seen(en.range({ from: '2026-10-24', to: '2026-11-23' }))).toBe('24_Oct – 22_Nov')
  })

  test('a period within a month names it once', () => {
    expect(seen(ru.range({ from: '2026-01-01', to: '2026-01-03' }))).toBe('1 – 2_янв')
  })

  test('a period of one day is one day', () => {
    expect(seen(ru.range({ from: '2026-09-01', to: '2026-09-02' }))).toBe('1_сен')
  })

  test('the year is named where it is not this one, once where it is one', () => {
    expect(seen(ru.day('2015-01-09'))).toBe('9_янв_2015')
    expect(seen(ru.dayOfYear('2015-01-09'))).toBe('9_янв')
    expect(seen(ru.range({ from: '2015-01-01', to: '2016-01-01' }))).toBe('1_янв – 31_дек_2015')
    expect(seen(ru.range({ from: '2025-12-20', to: '2026-01-10' }))).toBe('20_дек_2025 – 9_янв_2026')
  })

  test('months are three letters', () => {
    const months = Array.from({ length: 12 }, (_, index) => ru.month(`2026-${String(index + 1).padStart(2, '0')}-01`))
    expect(months.join(' ')).toBe('янв фев мар апр май июн июл авг сен окт ноя дек')
    expect(seen(ru.season({ from: '05-15', to: '09-30' }))).toBe('15_мая – 30_сен')
  })
})

describe('times', () => {
  const instant = new Date('2026-11-22T21:30:05Z')

  test('are those of the region, not of the reader', () => {
    expect(ru.time(instant)).toBe('00:30')
    expect(ru.clock(instant)).toBe('00:30:05')
    expect(seen(ru.moment(instant))).toBe('23_ноя, 00:30')
    expect(seen(en.moment(instant))).toBe('22_Nov, 16:30')
  })
})
