import { addNamed, type Draft, type Lexicon } from '../address/draft'
import type { IsName } from '../address/street'
import type { Token } from '../address/tokens'
import type { Named } from '../location'
import type { Mention } from './mentions'

/** What was read of a text so far. */
export interface Scan {
  tokens: Token[]
  lexicon: Lexicon
  isName: IsName
  draft: Draft
  mentions: Mention[]
  /** Where the last street, piece of land or settlement ended: a house counts only right behind it, or right before it. */
  placeEnd: number
  /** Where the last street or its house ended: a settlement may follow. */
  addressEnd: number
  /** What stood last is a settlement. */
  inSettlement: boolean
  /** A house right behind a settlement: it counts where the text names no street. */
  villageHouse: string | null
  /** A house that waits for the street that it is in, and where that has to begin. */
  waiting: { house: string | null; until: number } | null
}

/** A street that a way leads to or from, or that something lies behind, is not the place. */
export const AWAY = /^(?:до|от|за|через|к|ко|мимо)$/

/** Takes a street, with the house that waited for it; says where its words end. */
export function noteStreet(scan: Scan, street: Named, at: number, end: number): number {
  if (AWAY.test(scan.tokens[at - 1]?.word ?? '')) return end
  addNamed(scan.draft.streets, street)
  if (scan.waiting && at <= scan.waiting.until) scan.draft.houses.push(scan.waiting.house)
  scan.waiting = null
  scan.placeEnd = end
  scan.inSettlement = false
  scan.addressEnd = end
  return end
}
