import { expect, test } from 'vitest'
import { around, choiceAddress, choiceOf, inUnit, isToCome, shifted } from './digestChoice'

const KNOWN = { today: '2026-11-25', lastDay: '2026-11-25' }
const DAY = { unit: 'day' as const, first: '2026-11-24', municipality: null, part: null }

test('without a day it is yesterday, or the last day of data that ended before', () => {
  expect(choiceOf('', KNOWN)).toEqual(DAY)
  expect(choiceOf('?day=2026-02-30', KNOWN)).toEqual(DAY)
  expect(choiceOf('', { ...KNOWN, lastDay: '2015-12-31' })).toEqual({ ...DAY, first: '2015-12-31' })
  expect(choiceOf('', { ...KNOWN, lastDay: null })).toEqual(DAY)
})

test('an address says which, and what it says is read again', () => {
  const week = { unit: 'week' as const, first: '2026-11-16', municipality: '41612000', part: null }
  expect(choiceAddress(week, '?lang=en&day=2026-01-01')).toBe('/digest?week=2026-11-16&area=41612000&lang=en')
  expect(choiceOf('?week=2026-11-16&area=41612000&lang=en', KNOWN)).toEqual(week)
  expect(choiceOf('?week=2026-11-19', KNOWN).first).toBe('2026-11-16')
})

test('the list behind a figure has an address of its own, and one goes from day to day in it', () => {
  const late = choiceOf('?day=2026-11-24&part=late', KNOWN)
  expect(late).toEqual({ ...DAY, part: 'late' })
  expect(choiceAddress(shifted(late, -1))).toBe('/digest?day=2026-11-23&part=late')
  expect(choiceOf('?day=2026-11-24&part=everything', KNOWN)).toEqual(DAY)
})

test('one goes from day to day, from week to week, and between both', () => {
  expect(shifted(DAY, -1).first).toBe('2026-11-23')
  const week = inUnit(DAY, 'week', KNOWN)
  expect(week).toEqual({ unit: 'week', first: '2026-11-23', municipality: null, part: null })
  expect(shifted(week, -1).first).toBe('2026-11-16')
  expect(inUnit(week, 'day', KNOWN)).toEqual(DAY)
  expect(inUnit(shifted(week, -1), 'day', KNOWN).first).toBe('2026-11-22')
  expect(around(week, '2026-10-07').first).toBe('2026-10-05')
})

test('tomorrow is still to come, today is not', () => {
  expect(isToCome(shifted(DAY, 1), KNOWN)).toBe(false)
  expect(isToCome(shifted(DAY, 2), KNOWN)).toBe(true)
})
