import { expect, test } from 'vitest'
import { framesOf, startAt } from './frames'

const history = { from: '2026-01-01', to: '2026-02-01' }

test('a week moves day by day over the whole history', () => {
  const frames = framesOf({ from: '2026-01-10', to: '2026-01-17' }, history, 'moving')
  expect(frames).toHaveLength(25)
  expect(frames[0]).toEqual({ from: '2026-01-01', to: '2026-01-08' })
  expect(frames[9]).toEqual({ from: '2026-01-10', to: '2026-01-17' })
  expect(frames.at(-1)).toEqual({ from: '2026-01-25', to: '2026-02-01' })
})

test('a longer window moves by weeks, and is itself one of the frames', () => {
  const frames = framesOf({ from: '2026-01-11', to: '2026-02-01' }, history, 'moving')
  expect(frames).toEqual([
    { from: '2026-01-04', to: '2026-01-25' },
    { from: '2026-01-11', to: '2026-02-01' },
  ])
})

test('a window longer than the history is one frame', () => {
  const whole = { from: '2025-12-01', to: '2026-02-01' }
  expect(framesOf(whole, history, 'moving')).toEqual([whole])
})

test('a period grows from its first day until it is whole', () => {
  expect(framesOf({ from: '2026-01-10', to: '2026-01-13' }, history, 'growing')).toEqual([
    { from: '2026-01-10', to: '2026-01-11' },
    { from: '2026-01-10', to: '2026-01-12' },
    { from: '2026-01-10', to: '2026-01-13' },
  ])
  const year = framesOf({ from: '2025-01-01', to: '2026-01-01' }, history, 'growing')
  expect(year).toHaveLength(53)
  expect(year.at(-1)?.to).toBe('2026-01-01')
})

test('playing begins with what is shown, and from the beginning where that is the end', () => {
  const window = { from: '2026-01-10', to: '2026-01-17' }
  const frames = framesOf(window, history, 'moving')
  expect(startAt(frames, window, 'moving')).toBe(9)
  expect(startAt(frames, { from: '2026-01-25', to: '2026-02-01' }, 'moving')).toBe(0)
  expect(startAt(frames, { from: '2020-01-01', to: '2020-01-02' }, 'moving')).toBe(0)
  expect(startAt(framesOf(window, history, 'growing'), window, 'growing')).toBe(0)
})
