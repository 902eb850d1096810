import { describe, expect, test } from 'vitest'
import { between, gripAt, moveGrip, stepOf } from './brush'

const LENGTH = 100

describe('drawing', () => {
  test('covers both ends, in either direction', () => {
    expect(between(10, 14, LENGTH)).toEqual({ start: 10, end: 15 })
    expect(between(14, 10, LENGTH)).toEqual({ start: 10, end: 15 })
    expect(between(10, 10, LENGTH)).toEqual({ start: 10, end: 11 })
  })

  test('stays on the axis', () => {
    expect(between(-5, 200, LENGTH)).toEqual({ start: 0, end: LENGTH })
    expect(between(150, 200, LENGTH)).toEqual({ start: 99, end: 100 })
  })
})

describe('moving', () => {
  const brush = { start: 40, end: 50 }

  test('an edge stops before the other', () => {
    expect(moveGrip(brush, 'start', 30, LENGTH)).toEqual({ start: 49, end: 50 })
    expect(moveGrip(brush, 'end', -30, LENGTH)).toEqual({ start: 40, end: 41 })
  })

  test('an edge stops at the end of the axis', () => {
    expect(moveGrip(brush, 'start', Number.NEGATIVE_INFINITY, LENGTH)).toEqual({ start: 0, end: 50 })
    expect(moveGrip(brush, 'end', Number.POSITIVE_INFINITY, LENGTH)).toEqual({ start: 40, end: 100 })
  })

  test('the window keeps its length', () => {
    expect(moveGrip(brush, 'window', 7, LENGTH)).toEqual({ start: 47, end: 57 })
    expect(moveGrip(brush, 'window', 999, LENGTH)).toEqual({ start: 90, end: 100 })
    expect(moveGrip(brush, 'window', -999, LENGTH)).toEqual({ start: 0, end: 10 })
  })
})

test('keys step by a day, a week or to the end', () => {
  expect(['ArrowLeft', 'ArrowRight', 'PageUp', 'x'].map(stepOf)).toEqual([-1, 1, 7, null])
})

test('edges are gripped before the window', () => {
  expect(gripAt(103, 100, 200, 6)).toBe('start')
  expect(gripAt(197, 100, 200, 6)).toBe('end')
  expect(gripAt(150, 100, 200, 6)).toBe('window')
  expect(gripAt(250, 100, 200, 6)).toBeNull()
  expect(gripAt(102, 100, 104, 6)).toBe('end')
})
