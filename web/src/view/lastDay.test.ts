import { expect, test } from 'vitest'
import { lastShownDay } from './lastDay'

test('periods count back from today while data comes in', () => {
  expect(lastShownDay({ today: '2026-11-22', lastDay: '2026-11-22' })).toBe('2026-11-22')
  expect(lastShownDay({ today: '2026-11-22', lastDay: '2026-10-25' })).toBe('2026-11-22')
})

test('periods count back from the end of data that ended long ago', () => {
  expect(lastShownDay({ today: '2026-11-22', lastDay: '2015-12-31' })).toBe('2015-12-31')
})

test('a region without data begins today', () => {
  expect(lastShownDay({ today: '2026-11-22', lastDay: null })).toBe('2026-11-22')
})
