import type { FieldError } from '../contract/newAppeal'
import type { Profile } from './profile'

/** A row of a file on its way into the corridor. */
export interface ReadRow {
  /** Empty in a CSV file. */
  sheet: string
  /** Counted from 1. */
  line: number
  /** What is handed in; without it the row is refused for its errors. */
  appeal?: unknown
  errors: FieldError[]
  /** Words that mean nothing to the region, ready to be shown. */
  unknown: { field: string; word: string }[]
  /** Its cells by the header of their column; only of columns that something is taken from. */
  cells(): Record<string, string>
}

/** The rows of a file in their order, which is the same whenever it is opened. */
export interface RowSource {
  total: number
  /** Headers of the columns that something is taken from, in the order of the file. */
  headers: string[]
  /** Codes of all sources that the file may fill: they share a system, and so its coordinate for "unknown". */
  sources: string[]
  /** From when on a shared coordinate is taken for "unknown". */
  defaultPoints: Profile['defaultPoints']
  rows(): AsyncIterable<ReadRow[]>
}
