import { expect, test } from 'vitest'
import { deadlineOf, urgencyOf } from './deadline'

const HOUR = 3_600_000
const now = new Date('2026-11-22T12:00:00Z')
const dueAt = '2026-11-20T12:00:00Z'

test('an open appeal burns after its deadline', () => {
  expect(deadlineOf({ status: 'in_progress', dueAt, closedAt: null }, now)).toEqual({ state: 'late', by: 48 * HOUR })
})

test('an open appeal has time left before it', () => {
  const later = { status: 'new' as const, dueAt: '2026-11-22T17:00:00Z', closedAt: null }
  expect(deadlineOf(later, now)).toEqual({ state: 'left', by: 5 * HOUR })
})

test('a closed appeal was in time or late', () => {
  const closed = { status: 'closed' as const, dueAt }
  expect(deadlineOf({ ...closed, closedAt: dueAt }, now)).toEqual({ state: 'closedInTime' })
  expect(deadlineOf({ ...closed, closedAt: '2026-11-20T15:00:00Z' }, now)).toEqual({
    state: 'closedLate',
    by: 3 * HOUR,
  })
  expect(deadlineOf({ ...closed, closedAt: null }, now)).toEqual({ state: 'none' })
})

test('without a date, or rejected, there is no deadline', () => {
  expect(deadlineOf({ status: 'new', dueAt: null, closedAt: null }, now)).toEqual({ state: 'none' })
  expect(deadlineOf({ status: 'rejected', dueAt, closedAt: null }, now)).toEqual({ state: 'none' })
})

test('it speaks up on its last day', () => {
  expect(urgencyOf({ state: 'late', by: HOUR })).toBe('late')
  expect(urgencyOf({ state: 'left', by: 5 * HOUR })).toBe('soon')
  expect(urgencyOf({ state: 'left', by: 30 * HOUR })).toBe('quiet')
  expect(urgencyOf({ state: 'closedLate', by: HOUR })).toBe('quiet')
})
