import { expect, test, vi } from 'vitest'
import { createLimiter } from './limiter'
import { testClock } from './testClock'

test('gives turns in order and no faster than the rate', async () => {
  const clock = testClock()
  const limiter = createLimiter(2, clock)
  const had: number[] = []
  for (const who of [1, 2, 3]) void limiter.turn().then(() => had.push(who))
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  expect(had).toEqual([1])
  clock.move(499)
  await Promise.resolve()
  expect(had).toEqual([1])
  clock.move(1)
  await vi.waitFor(() => expect(had).toEqual([1, 2]))
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  clock.move(500)
  await vi.waitFor(() => expect(had).toEqual([1, 2, 3]))
})

test('a pause holds up those who wait already', async () => {
  const clock = testClock()
  const limiter = createLimiter(1, clock)
  await limiter.turn()
  let had = false
  const second = limiter.turn().then(() => {
    had = true
  })
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  limiter.pause(7000)
  clock.move(1000)
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  expect(had).toBe(false)
  clock.move(6000)
  await second
  expect(had).toBe(true)
})

test('who stops waiting takes nobody else his turn', async () => {
  const clock = testClock()
  const limiter = createLimiter(1, clock)
  await limiter.turn()
  const stop = new AbortController()
  const second = limiter.turn(stop.signal)
  const third = limiter.turn()
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  stop.abort(new Error('stopped'))
  await expect(second).rejects.toThrow('stopped')
  await vi.waitFor(() => expect(clock.waiting()).toBe(1))
  clock.move(1000)
  await third
})
