import type postgres from 'postgres'
import type { Queryable } from '../db/connect'

/** Reaction times are kept as a DDSketch (Masson, Rim, Lee, VLDB 2019) of this relative error α; γ = (1 + α) / (1 − α). */
const ERROR = 0.05
const GAMMA = (1 + ERROR) / (1 - ERROR)

/** How many reaction times, in seconds, fall between γ^(bucket − 1) and γ^bucket. */
export interface ReactionBucket {
  reaction: number
  count: number
}

/**
 * The median of a sketch in seconds, within ±5 % of the lower median of the true times; null for an empty one. Sketches
 * are merged by adding up their buckets.
 */
export function medianOf(buckets: readonly ReactionBucket[]): number | null {
  const ordered = buckets.filter(({ count }) => count > 0).sort((one, other) => one.reaction - other.reaction)
  const rank = Math.floor((ordered.reduce((sum, { count }) => sum + count, 0) - 1) / 2)
  let seen = 0
  for (const { reaction, count } of ordered) {
    seen += count
    if (seen > rank) return secondsOf(reaction)
  }
  return null
}

/** The seconds for which a bucket stands, within ±5 % of all that are in it. */
export function secondsOf(bucket: number): number {
  return (2 * GAMMA ** bucket) / (GAMMA + 1)
}

/** The bucket of the time between two instants, as the appeals keep it of their first response; null for none or a negative one. */
export function bucketOf(sql: Queryable, from: postgres.Fragment, to: postgres.Fragment): postgres.Fragment {
  return sql`case when ${to} >= ${from}
    then ceil(ln(greatest(extract(epoch from ${to} - ${from})::float8, 1)) / ln(${GAMMA}::float8))::int end`
}
