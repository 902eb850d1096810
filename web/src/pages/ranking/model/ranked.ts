import type { Estimate } from '@ochag/api/analysis/mixture'
import type { PartMeasures } from '@ochag/api/contract/measures'

/** What is compared: how something changed, or how high it is. */
export type Aspect = 'change' | 'level'

/** A municipality or a topic with what is known of it. */
export interface Entry {
  code: string
  name: string
  residents: number | null
  now: PartMeasures
  /** The same of the period that is compared with; null where it was not asked for. */
  before: PartMeasures | null
}

/** An entry as it is ranked. */
export interface Ranked {
  code: string
  name: string
  /** Appeals in the period, which say how much the rest is worth. */
  count: number
  /** The metric in both periods. */
  now: number | null
  before: number | null
  /** What is ranked, as it was counted. */
  raw: number | null
  /** The same drawn towards the mean, with its interval; null where that has no meaning. */
  estimate: Estimate | null
  /** Which way it differs from what is usual by more than chance; null where it does not. */
  beyond: 'worse' | 'better' | null
  trend: readonly number[]
}

/** What all entries are ranked by, and what a value without a difference is. */
export interface Ranking {
  aspect: Aspect
  rows: Ranked[]
  reference: number | null
  /** Whether the values were drawn towards a mean. */
  fair: boolean
}
