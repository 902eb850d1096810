import { expect, test } from 'vitest'
import { createAnswerCache } from './answerCache'

function answer(size: number) {
  return { body: new Uint8Array(size) }
}

test('what was used last stays, what was not goes, and the bytes stay bounded', () => {
  const cache = createAnswerCache(10_000)
  for (const key of ['a', 'b', 'c', 'd']) cache.set(key, answer(2000))
  expect(cache.get('a')).toBeDefined()
  cache.set('e', answer(2000))
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd', 'e'])
  for (let index = 0; index < 1000; index += 1) cache.set(`many ${index}`, answer(index))
  expect(cache.bytes).toBeLessThanOrEqual(10_000)
})

test('the same key again replaces, and what is too large is not kept', () => {
  const cache = createAnswerCache(10_000)
  cache.set('a', answer(100))
  const { bytes } = cache
  cache.set('a', answer(200))
  expect(cache.bytes).toBe(bytes + 100)
  cache.set('a', answer(5000))
  expect([cache.get('a'), cache.bytes]).toEqual([undefined, 0])
})

test('clearing leaves nothing behind', () => {
  const cache = createAnswerCache<{ body: Uint8Array }>(10_000)
  cache.set('one', { body: new Uint8Array(100) })
  cache.clear()
  expect([cache.get('one'), cache.bytes]).toEqual([undefined, 0])
})
