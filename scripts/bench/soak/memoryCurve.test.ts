import { expect, test } from 'vitest'
import { memoryCurve } from './memoryCurve'

function samples(grow: number) {
  return Array.from({ length: 40 }, (_, index) => {
    const megabytes = (100 + grow * index + (index % 3)) * 2 ** 20
    return { seconds: index * 15, rss: megabytes, heapUsed: megabytes }
  })
}

test('memory that wavers is flat, memory that grows is not', () => {
  expect(memoryCurve(samples(0)).flat).toBe(true)
  expect(memoryCurve(samples(1)).flat).toBe(false)
  expect(memoryCurve(samples(1)).described).toContain('MB an hour')
})

test('filling caches at the beginning are not held against it', () => {
  const early = samples(0).map((sample, index) => ({ ...sample, rss: index < 8 ? sample.rss / 2 : sample.rss }))
  expect(memoryCurve(early).flat).toBe(true)
})
