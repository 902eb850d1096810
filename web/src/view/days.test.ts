import { expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, isDay } from './days'

test('knows the calendar', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-1-1', 'today', ''].some(isDay)).toBe(false)
})

test('adds days over months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('adds months and stays inside the shorter one', () => {
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28')
  expect(addMonths('2026-01-15', -12)).toBe('2025-01-15')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
})

test('counts days across a change of clocks', () => {
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
  expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
})

test('a moment has the day of its time zone', () => {
  const late = new Date('2026-11-25T21:30:00Z')
  expect(['UTC', 'Europe/Moscow', 'America/New_York'].map((zone) => dayIn(zone, late))).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-25',
  ])
})
