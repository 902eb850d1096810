import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** A stream of random numbers; the same keys always give the same stream. */
export type Random = RandomGenerator

/** Streams under different keys are independent of each other, so any part of the demo can be made alone. */
export function createRandom(...keys: (string | number)[]): Random {
  const stream = xoroshiro128plus(mixed(keys.join('\u0000')))
  // The first outputs after seeding still resemble the seed.
  for (let index = 0; index < 4; index += 1) stream.next()
  return stream
}

/** FNV-1a with a final mix: every bit of the text reaches every bit of the seed. */
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** In [0, 1). */
export function uniform(random: Random): number {
  return uniformFloat64(random)
}

/** In [from, to). */
export function between(random: Random, from: number, to: number): number {
  return from + (to - from) * uniform(random)
}

/** A whole number from 0 up to, not including, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(uniform(random) * end)
}

/** Standard normal (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random))
}

/** Lognormal with mean 1, `sigma` of its logarithm. */
export function noise(random: Random, sigma: number): number {
  return Math.exp(sigma * normal(random) - (sigma * sigma) / 2)
}

/** Poisson; large means are split, since a sum of Poisson numbers is one. */
export function poisson(random: Random, mean: number): number {
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2)
  const limit = Math.exp(-mean)
  let product = uniform(random)
  let count = 0
  while (product > limit) {
    product *= uniform(random)
    count += 1
  }
  return count
}

/** Any item of a list that has at least one. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
