import type { FieldError } from '../contract/newAppeal'

/** A row of a file on its way into the corridor. */
export interface ReadRow {
  sheet: string
  /** Counted from 1. */
  line: number
  /** What is handed in; without it the row is refused for its errors. */
  appeal?: unknown
  errors: FieldError[]
  /** Words that mean nothing to the region, ready to be shown. */
  unknown: { field: string; word: string }[]
  /** Its cells by the header of their column; never those of columns that hold personal data. */
  cells(): Record<string, string>
}

/** The rows of a file in their order, which is the same whenever it is opened. */
export interface RowSource {
  total: number
  /** Columns in the order of the file, without those that hold personal data. */
  headers: string[]
  /** Codes of all sources that the file may fill: they share a system, and so its coordinate for "unknown". */
  sources: string[]
  /** From when on a shared coordinate is taken for "unknown". */
  defaultPoints: { appeals: number; addresses: number; withoutAddress: number }
  rows(): AsyncIterable<ReadRow[]>
}
