import type { TableRow } from './cell'

/** A sheet of a spreadsheet; a CSV file is one sheet without a name. */
export interface Sheet {
  name: string
  /** Every row has to have as many cells as the header: another number is a broken row. */
  fixedWidth: boolean
  /** Bare numbers count days from 1904 instead of 1900 where they stand for dates. */
  date1904: boolean
  /**
   * Reads the rows from the top, some at a time, in bounded memory; blank ones are left out. With `columns` (counted
   * from 0) all others stay unread: their cells are null.
   * @throws ImportError when the file cannot be read to its end
   */
  rows(columns?: ReadonlySet<number>): AsyncGenerator<TableRow[]>
}

/** A file of rows and columns, open for reading. */
export interface Table {
  format: 'xlsx' | 'csv'
  sheets: Sheet[]
  /** Lets go of the file. */
  close(): void
}

/** What a profile may know of a file beforehand; only CSV needs it, and finds it out when absent. */
export interface TableOptions {
  encoding?: string | undefined
  delimiter?: string | undefined
  signal?: AbortSignal | undefined
}
