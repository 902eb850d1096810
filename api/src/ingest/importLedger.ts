import type { ReadRow } from './readRow'

export type Outcome = 'created' | 'updated' | 'unchanged' | 'rejected'

/** What became of the rows of a file, and the words in them that mean nothing to the region. */
export interface Ledger {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Words that mean nothing to the region, by their field, with the number of rows. */
  unmapped: Record<'topic' | 'municipality' | 'status' | 'source' | 'kind', Map<string, number>>
}

/** A wrongly mapped column of free text must not fill the memory. */
const MOST_WORDS = 1000
const FURTHER = '(further words)'

/** A ledger before the first row. */
export function emptyLedger(): Ledger {
  return {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    unmapped: { topic: new Map(), municipality: new Map(), status: new Map(), source: new Map(), kind: new Map() },
  }
}

/** Counts the words of a row that were not understood. */
export function noteUnmapped(ledger: Ledger, notes: ReadRow['unknown']): void {
  for (const { field, word } of notes) {
    const counts = Object.entries(ledger.unmapped).find(([name]) => name === field)?.[1]
    const key = counts && (counts.size < MOST_WORDS || counts.has(word)) ? word : FURTHER
    counts?.set(key, (counts.get(key) ?? 0) + 1)
  }
}

/** Every row read must have become something: anything else is a fault of ours, never of the file. */
export function checkLedger({ read, created, updated, unchanged, rejected }: Ledger): void {
  const accounted = created + updated + unchanged + rejected
  if (read !== accounted) throw new Error(`${read} rows were read, but ${accounted} accounted for`)
}
