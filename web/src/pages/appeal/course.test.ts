import { describe, expect, test } from 'vitest'
import { courseMarks, resolutionOf, responseOf } from './course'

const HOUR = 3_600_000
const NOW = new Date('2026-11-25T12:00:00Z')
const OPEN = {
  status: 'in_progress',
  createdAt: '2026-11-25T06:00:00Z',
  takenAt: null,
  dueAt: null,
  closedAt: null,
} as const

describe('the first response', () => {
  test('is awaited while the appeal is open', () => {
    expect(responseOf(OPEN, NOW)).toEqual({ state: 'waiting', after: 6 * HOUR })
  })
  test('was given so long after the creation', () => {
    expect(responseOf({ ...OPEN, takenAt: '2026-11-25T08:30:00Z' }, NOW)).toEqual({ state: 'given', after: 2.5 * HOUR })
  })
  test('is unknown where the appeal is over without one', () => {
    expect(responseOf({ ...OPEN, status: 'closed' }, NOW)).toEqual({ state: 'none' })
  })
  test('never comes before the appeal, however the clocks of its source go', () => {
    expect(responseOf({ ...OPEN, takenAt: '2026-11-25T05:00:00Z' }, NOW)).toEqual({ state: 'given', after: 0 })
  })
})

describe('the solution', () => {
  const closed = { ...OPEN, status: 'closed', closedAt: '2026-11-25T10:00:00Z' } as const
  test.each([
    [OPEN, { state: 'open' }],
    [
      { ...OPEN, dueAt: '2026-11-25T17:00:00Z' },
      { state: 'left', by: 5 * HOUR },
    ],
    [
      { ...OPEN, dueAt: '2026-11-25T11:00:00Z' },
      { state: 'late', by: HOUR },
    ],
    [closed, { state: 'closed', after: 4 * HOUR }],
    [
      { ...closed, dueAt: '2026-11-25T11:00:00Z' },
      { state: 'inTime', after: 4 * HOUR, by: HOUR },
    ],
    [
      { ...closed, dueAt: '2026-11-25T07:00:00Z' },
      { state: 'closedLate', after: 4 * HOUR, by: 3 * HOUR },
    ],
    [{ ...closed, closedAt: null }, { state: 'noDate' }],
    [{ ...OPEN, status: 'rejected', dueAt: '2026-11-25T07:00:00Z' } as const, { state: 'rejected' }],
  ])('of %o is %o', (appeal, resolution) => {
    expect(resolutionOf(appeal, NOW)).toEqual(resolution)
  })
})

describe('the course', () => {
  test('ends at a deadline that lies ahead', () => {
    const marks = courseMarks({ ...OPEN, takenAt: '2026-11-25T07:30:00Z', dueAt: '2026-11-25T18:00:00Z' }, NOW)
    expect(marks).toEqual({ response: 0.125, due: 1, inTime: 0.5, passed: 0.5 })
  })
  test('goes on beyond a deadline that has passed', () => {
    expect(courseMarks({ ...OPEN, dueAt: '2026-11-25T09:00:00Z' }, NOW)).toEqual({
      response: null,
      due: 0.5,
      inTime: 0.5,
      passed: 1,
    })
  })
  test('is not drawn of what was closed nobody knows when', () => {
    expect(courseMarks({ ...OPEN, status: 'closed', dueAt: '2026-11-25T18:00:00Z' }, NOW)).toMatchObject({ passed: 0 })
  })
})
