import type { RegionPack } from '@ochag/api/contract/pack'
import { type AddressPool, buildAddressPool } from './addressPool'
import { buildCalendar, type FactDay, factSpan } from './calendar'
import { type Vocabulary, vocabularyOf } from './vocabulary'

/** What decides all facts: nothing else does, so a kept database can be compared with them again. */
export interface FactRecipe {
  rows: number
  seed: string
  /** ISO instant at which the facts stand; the last full day before it is their last. */
  now: string
}

/** Everything that facts are drawn from. */
export interface FactWorld {
  seed: string
  /** Seconds since 1970. */
  now: number
  firstDay: string
  lastDay: string
  vocabulary: Vocabulary
  pool: AddressPool
  calendar: FactDay[]
}

/** Prepares the facts of a recipe for a region; fewer addresses make a smaller region for tests. */
export function createWorld(pack: RegionPack, { rows, seed, now }: FactRecipe, addresses?: number): FactWorld {
  const span = factSpan(new Date(now), pack.region.timeZone)
  return {
    seed,
    now: Math.floor(Date.parse(now) / 1000),
    ...span,
    vocabulary: vocabularyOf(pack),
    pool: buildAddressPool(seed, pack, addresses),
    calendar: buildCalendar(seed, rows, span, pack.region.timeZone),
  }
}
