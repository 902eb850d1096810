import { expect, test } from 'vitest'
import { createPace } from './pace'

test('the last answer tells whether there is room for more; a withdrawn question tells nothing', async () => {
  let clock = 0
  const { timed, isQuick } = createPace(() => clock)
  const after = (milliseconds: number, answer: Promise<string>) => {
    const asked = timed(answer)
    clock += milliseconds
    return asked
  }
  expect(isQuick()).toBe(true)
  expect(await after(900, Promise.resolve('tile'))).toBe('tile')
  expect(isQuick()).toBe(false)
  await expect(after(1, Promise.reject(new DOMException('gone', 'AbortError')))).rejects.toThrow('gone')
  expect(isQuick()).toBe(false)
  await after(20, Promise.resolve('tile'))
  expect(isQuick()).toBe(true)
})
