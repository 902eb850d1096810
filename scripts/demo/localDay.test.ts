import { expect, test } from 'vitest'
import { addDays, daysBetween, localDay, startOfDay, weekday } from './localDay'

test('days are local days', () => {
  expect(localDay(new Date('2026-03-01T20:59:59Z'), 'Europe/Moscow')).toBe('2026-03-01')
  expect(localDay(new Date('2026-03-01T21:00:00Z'), 'Europe/Moscow')).toBe('2026-03-02')
})

test('a day begins at local midnight, in summer and in winter', () => {
  expect(new Date(startOfDay('2026-03-01', 'Europe/Moscow')).toISOString()).toBe('2026-02-28T21:00:00.000Z')
  expect(new Date(startOfDay('2026-01-15', 'America/New_York')).toISOString()).toBe('2026-01-15T05:00:00.000Z')
  expect(new Date(startOfDay('2026-07-15', 'America/New_York')).toISOString()).toBe('2026-07-15T04:00:00.000Z')
})

test('counts over month ends and leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysBetween('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'])
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([])
})

test('the week begins on Monday', () => {
  expect(['2026-06-01', '2026-06-07'].map(weekday)).toEqual([0, 6])
})
