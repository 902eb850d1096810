import type { RowReader } from './rowReader'
import type { TableRow } from './table/cell'

/** Where a row stands: the number of its sheet among those that are read, and its line. */
export interface Place {
  sheet: number
  line: number
}

/** What a first look at all rows tells. */
export interface Survey {
  rows: number
  /** Which one of the rows of its sheet with the same derived identity a row is, from 1. */
  ordinal(place: Place): number
  /** Where a message stands again further on; undefined where this is the last place. */
  laterPlace(identity: string, place: Place): Place | undefined
}

/** The rows of a sheet and what reads them. */
export interface SheetRows {
  rows: AsyncIterable<TableRow[]>
  reader: RowReader
}

/**
 * Reads all rows once without storing any. Rows with the same derived identity are numbered within their sheet: a sheet
 * is like a file of its own, what stands on two is the same message. Needs memory for a short text a row.
 */
export async function surveySheets(sheets: readonly SheetRows[]): Promise<Survey> {
  const repeats = repeatFinder()
  const ordinals: Map<number, number>[] = []
  let rows = 0
  for (const [sheet, { rows: batches, reader }] of sheets.entries()) {
    const alike = alikeRows()
    for await (const batch of batches) {
      rows += batch.length
      for (const row of batch) {
        const identity = 'cells' in row ? reader.identity(row.cells) : undefined
        if (identity === undefined || !('cells' in row)) continue
        if (reader.derived) alike.add(identity, row.line, reader.order(row.cells))
        else repeats.add(identity, { sheet, line: row.line })
      }
    }
    // On a single sheet numbered rows cannot be the same.
    ordinals[sheet] = alike.number(sheets.length > 1 ? (id, line) => repeats.add(id, { sheet, line }) : undefined)
  }
  const ordinal = ({ sheet, line }: Place) => ordinals[sheet]?.get(line) ?? 1
  return {
    rows,
    ordinal,
    laterPlace(identity, place) {
      const derived = sheets[place.sheet]?.reader.derived
      return repeats.after(derived ? numbered(identity, ordinal(place)) : identity, place)
    },
  }
}

function numbered(identity: string, ordinal: number): string {
  return `${identity}#${ordinal}`
}

/** Where identities stand last that stand more than once. */
function repeatFinder() {
  const seen = new Set<string>()
  const last = new Map<string, Place>()
  return {
    add(identity: string, place: Place): void {
      if (seen.has(identity)) last.set(identity, place)
      seen.add(identity)
    },
    after(identity: string, { sheet, line }: Place): Place | undefined {
      const place = last.get(identity)
      return place && (place.sheet !== sheet || place.line !== line) ? place : undefined
    },
  }
}

interface Alike {
  line: number
  order: string
  before: Alike | undefined
}

/** Numbers the rows of a sheet that have the same identity. */
function alikeRows() {
  const chains = new Map<string, Alike>()

  function add(identity: string, line: number, order: string): void {
    chains.set(identity, { line, order, before: chains.get(identity) })
  }

  /** Ordinals by line; the first ones are left out. */
  function number(note: ((identity: string, line: number) => void) | undefined): Map<number, number> {
    const ordinals = new Map<number, number>()
    for (const [identity, chain] of chains) {
      const rows = chain.before ? sorted(chain) : [chain]
      for (const [index, { line }] of rows.entries()) {
        if (index > 0) ordinals.set(line, index + 1)
        note?.(numbered(identity, index + 1), line)
      }
    }
    return ordinals
  }

  return { add, number }
}

function sorted(chain: Alike): Alike[] {
  const rows: Alike[] = []
  for (let row: Alike | undefined = chain; row; row = row.before) rows.push(row)
  return rows.sort((one, other) => compare(one.order, other.order) || one.line - other.line)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
