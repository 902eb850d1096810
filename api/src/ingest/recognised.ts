import type { NamedProfile } from './profile'
import type { Sheet } from './table/table'

/** A sheet whose layout is known. */
export interface RecognisedSheet {
  sheet: Sheet
  layout: NamedProfile
  header: string[]
  /** Counted from 1. */
  headerLine: number
}

/** Every sheet that is to be read, and the names of those that are not. */
export interface Recognised {
  sheets: RecognisedSheet[]
  skipped: string[]
}

/** A layout that comes near, and what keeps a sheet from having it. */
export interface NearLayout {
  profile: string
  sheet: string
  missing: string[]
}

/** A file that somebody has to look at, with what is needed to map its columns by hand. */
export interface Unrecognised {
  reason: string
  /** Of every sheet the row that looks most like a header. */
  headers: { sheet: string; line: number; columns: string[] }[]
  /** The nearest first. */
  nearest: NearLayout[]
}
