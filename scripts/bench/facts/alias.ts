import { below, type Random, uniform } from '../../demo/random'

/** Weights prepared so that drawing an index takes constant time (Vose's alias method). */
export interface Alias {
  keep: Float64Array
  other: Uint32Array
}

/** Prepares weights; they need not add up to one. */
export function aliasOf(weights: readonly number[]): Alias {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const keep = Float64Array.from(weights, (weight) => (weight * weights.length) / total)
  const other = Uint32Array.from(weights, (_, index) => index)
  const small: number[] = []
  const large: number[] = []
  for (const [index, share] of keep.entries()) (share < 1 ? small : large).push(index)
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0
    const more = large.pop() ?? 0
    other[less] = more
    keep[more] = (keep[more] ?? 0) + (keep[less] ?? 0) - 1
    const rest = (keep[more] ?? 0) < 1 ? small : large
    rest.push(more)
  }
  for (const index of [...small, ...large]) keep[index] = 1
  return { keep, other }
}

/** An index, as likely as its weight says. */
export function drawIndex(random: Random, { keep, other }: Alias): number {
  const index = below(random, keep.length)
  return uniform(random) < (keep[index] ?? 0) ? index : (other[index] ?? index)
}
