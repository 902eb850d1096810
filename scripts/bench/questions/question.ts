import type { Queryable } from '@ochag/api/db/connect'

/** An answer in a form that can be compared: one line for each row, in a fixed order. */
export type Answer = string[]

export type Row = Record<string, unknown>

/** What our time may be of DuckDB's, and what plain PostGIS must at least take of ours. */
export interface Targets {
  duck: number
  plain: number
}

/** One question, asked in three ways. */
export interface Question {
  name: string
  /** A variant without targets is shown for comparison only. */
  targets?: Targets
  /** The product's own function, as its route calls it. */
  ours(sql: Queryable): Promise<unknown>
  /** Over the appeals of the same database, as one would write it without rollups. */
  plain(sql: Queryable): Promise<Row[]>
  /** The same in DuckDB. */
  duck: string
  /** Also asked by the usual grid join, where it is a map. */
  grid?: { edgeMetres: number; box: readonly [number, number, number, number]; from?: string; openOnly: boolean }
  readOurs(answer: unknown): Answer
  readRows(rows: Row[]): Answer
}
