import { expect, test } from 'vitest'
import { titleOf as written } from './titleOf'

const DAY = { unit: 'day' as const, from: '2026-11-24', to: '2026-11-25' }
const WEEK = { unit: 'week' as const, from: '2026-11-16', to: '2026-11-23' }

/** Which spaces stand between the parts is the browser's matter. */
function titleOf(...parts: Parameters<typeof written>): string {
  return written(...parts)
    .replace(/\s/g, ' ')
    .replace(' – 22', '–22')
}

test('a day with its name, a week from its first to its last day', () => {
  expect(titleOf(DAY, 'ru')).toBe('Вторник, 24 ноября 2026 г.')
  expect(titleOf(DAY, 'en')).toBe('Tuesday, 24 November 2026')
  expect(titleOf(WEEK, 'ru')).toBe('16–22 ноября 2026 г.')
  expect(titleOf(WEEK, 'en')).toBe('16–22 November 2026')
  expect(titleOf({ ...WEEK, from: '2026-11-30', to: '2026-12-07' }, 'ru')).toBe('30 ноября – 6 декабря 2026 г.')
})

test('the date of a day is not broken in two', () => {
  expect(written(DAY, 'ru').split(' ')).toEqual(['Вторник,', expect.stringContaining('24')])
  expect(written(DAY, 'en').split(' ')).toEqual(['Tuesday,', expect.stringContaining('24')])
})
