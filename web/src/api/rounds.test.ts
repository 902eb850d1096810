import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRounds } from './rounds'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many wishes make one round now and one later', async () => {
  const work = vi.fn(async () => {})
  const rounds = createRounds(work, 2000)
  for (let wish = 0; wish < 10; wish += 1) rounds.ask()
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1999)
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(work).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(work).toHaveBeenCalledTimes(2)
})

test('a slow round is waited for, and a failed one does not end them', async () => {
  const work = vi.fn(() => new Promise((_resolve, reject) => setTimeout(reject, 5000)))
  const rounds = createRounds(work, 2000)
  rounds.ask()
  rounds.ask()
  await vi.advanceTimersByTimeAsync(6999)
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(work).toHaveBeenCalledTimes(2)
})

test('stopping forgets what was wanted', async () => {
  const work = vi.fn(async () => {})
  const rounds = createRounds(work, 2000)
  rounds.ask()
  rounds.ask()
  await vi.advanceTimersByTimeAsync(1)
  rounds.stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(work).toHaveBeenCalledTimes(1)
})
