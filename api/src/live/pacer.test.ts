import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPacer } from './pacer'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('acts at once when it was quiet, then gathers, never twice at a time', async () => {
  const acts: (() => void)[] = []
  const pacer = createPacer(100, () => new Promise((resolve) => acts.push(resolve)))
  pacer.ask()
  expect(acts).toHaveLength(1)
  pacer.ask()
  acts[0]?.()
  await vi.advanceTimersByTimeAsync(99)
  pacer.ask()
  expect(acts).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(acts).toHaveLength(2)
  acts[1]?.()
  await vi.advanceTimersByTimeAsync(1000)
  expect(acts).toHaveLength(2)
  pacer.ask()
  expect(acts).toHaveLength(3)
})

test('a failure does not end it; stopping does', async () => {
  let acts = 0
  const pacer = createPacer(100, () => {
    acts += 1
    return Promise.reject(new Error('gone'))
  })
  pacer.ask()
  await vi.advanceTimersByTimeAsync(100)
  pacer.ask()
  pacer.ask()
  pacer.stop()
  await vi.advanceTimersByTimeAsync(1000)
  pacer.ask()
  expect(acts).toBe(2)
})
