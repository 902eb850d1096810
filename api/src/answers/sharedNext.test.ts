import { expect, test } from 'vitest'
import { sharedNext } from './sharedNext'

test('everybody gets an answer begun after asking, and many share one', async () => {
  let state = 0
  const finishes: (() => void)[] = []
  const next = sharedNext(() => {
    const seen = state
    return new Promise<number>((resolve) => finishes.push(() => resolve(seen)))
  })
  const first = next()
  state = 1
  const others = Array.from({ length: 50 }, next)
  expect(finishes).toHaveLength(1)
  finishes[0]?.()
  expect(await first).toBe(0)
  await Promise.resolve()
  expect(finishes).toHaveLength(2)
  finishes[1]?.()
  expect(new Set(await Promise.all(others))).toEqual(new Set([1]))
  const later = next()
  expect(finishes).toHaveLength(3)
  finishes[2]?.()
  expect(await later).toBe(1)
})

test('a failure fails those who shared it and nobody after them', async () => {
  const results = [Promise.reject(new Error('gone')), Promise.resolve('back')]
  const next = sharedNext(() => results.shift() ?? Promise.reject(new Error('none left')))
  const [broken, waiting] = [next(), next()]
  await expect(broken).rejects.toThrow('gone')
  expect(await waiting).toBe('back')
})
