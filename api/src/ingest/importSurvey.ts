import { createHash } from 'node:crypto'
import type { RowOrder, RowReader } from './rowReader'
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
  laterPlace(identity: () => string | undefined, place: Place): Place | undefined
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
        if (reader.derived) alike.add(brief(identity), row.line, reader.order(row.cells))
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
    laterPlace(identityOf, place) {
      const identity = repeats.any() ? identityOf() : undefined
      if (identity === undefined) return undefined
      const derived = sheets[place.sheet]?.reader.derived
      return repeats.after(derived ? numbered(brief(identity), ordinal(place)) : identity, place)
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
      const key = brief(identity)
      if (seen.has(key)) last.set(key, place)
      seen.add(key)
    },
    any: () => last.size > 0,
    after(identity: string, { sheet, line }: Place): Place | undefined {
      const place = last.get(brief(identity))
      return place && (place.sheet !== sheet || place.line !== line) ? place : undefined
    },
  }
}

/** Hundreds of thousands are kept: of a long identity only sixteen bytes, one character each. */
function brief(identity: string): string {
  return identity.length <= 20 ? identity : createHash('md5').update(identity).digest().toString('latin1')
}

/** Numbers the rows of a sheet that have the same identity. In columns of numbers, as there may be a million. */
function alikeRows() {
  /** The last row of every identity. */
  const last = new Map<string, number>()
  const lines: number[] = []
  const created: number[] = []
  const furthers: number[] = []
  /** The row with the same identity before each; -1 where there is none. */
  const before: number[] = []

  function add(identity: string, line: number, order: RowOrder): void {
    before.push(last.get(identity) ?? -1)
    last.set(identity, lines.push(line) - 1)
    created.push(order.created)
    furthers.push(order.further)
  }

  function rowsOf(end: number): number[] {
    const rows: number[] = []
    for (let row = end; row >= 0; row = before[row] ?? -1) rows.push(row)
    const by = (column: number[]) => (one: number, other: number) => (column[one] ?? 0) - (column[other] ?? 0)
    const [byCreated, byFurther, byLine] = [by(created), by(furthers), by(lines)]
    return rows.sort((one, other) => byCreated(one, other) || byFurther(one, other) || byLine(one, other))
  }

  /** Ordinals by line; the first ones are left out. */
  function number(note: ((identity: string, line: number) => void) | undefined): Map<number, number> {
    const ordinals = new Map<number, number>()
    for (const [identity, end] of last)
      for (const [index, row] of rowsOf(end).entries()) {
        const line = lines[row] ?? 0
        if (index > 0) ordinals.set(line, index + 1)
        note?.(numbered(identity, index + 1), line)
      }
    return ordinals
  }

  return { add, number }
}
