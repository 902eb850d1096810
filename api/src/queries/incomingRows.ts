import type postgres from 'postgres'
import { arrayText } from '../db/arrayText'
import type { Queryable } from '../db/connect'
import { listed } from '../db/joined'
import { microseconds } from '../db/microseconds'
import type { AppealRow } from './appealRow'

/** Columns of rows as they travel, with the types they have there. */
const TYPES = {
  source_id: 'int4',
  external_id: 'text',
  kind: 'appeal_kind',
  status: 'appeal_status',
  raw_status: 'text',
  topic_id: 'int4',
  topic_word_id: 'int4',
  fast_track: 'bool',
  reported_municipality_id: 'int4',
  executor: 'text',
  created_at: 'int8',
  taken_at: 'int8',
  due_at: 'int8',
  closed_at: 'int8',
  precision: 'location_precision',
  settlement_id: 'int4',
  location_origin: 'location_origin',
  canonical: 'text',
  longitude: 'float8',
  latitude: 'float8',
  address: 'text',
  text: 'text',
  cell: 'text',
  content_hash: 'text',
} satisfies Record<Exclude<keyof AppealRow, 'doubts'>, string>

/** They travel as microseconds since 1970. */
const INSTANTS = ['created_at', 'taken_at', 'due_at', 'closed_at'] as const

const COLUMNS = Object.keys(TYPES) as (keyof typeof TYPES)[]
const NAMES: string[] = [...COLUMNS, 'doubt_texts']
const UNCHANGED: string[] = COLUMNS.filter((column) => !isInstant(column))

/** Rows in the form in which they travel. */
export interface PackedRows {
  columns: Record<keyof typeof TYPES, string>
  doubts: string
}

/** Packs rows. That takes its time: who can does it while the server is busy with something else. */
export function packRows(rows: readonly AppealRow[]): PackedRows {
  const columns = COLUMNS.map((column) => [column, arrayText(rows.map((row) => travelling(row, column)))])
  const doubts = arrayText(rows.map((row) => row.doubts && arrayText(row.doubts)))
  return { columns: Object.fromEntries(columns), doubts }
}

function travelling(row: AppealRow, column: keyof typeof TYPES): string | number | boolean | null {
  const value = row[column]
  return isInstant(column) && typeof value === 'string' ? microseconds(value) : value
}

function isInstant(column: string): boolean {
  return INSTANTS.some((instant) => instant === column)
}

/** Rows as a table `incoming`. One array a column: PostgreSQL reads it in half of the time that it takes for JSON. */
export function incomingRows(sql: Queryable, { columns, doubts }: PackedRows): postgres.Fragment {
  const arrays = COLUMNS.map((column) => sql`${columns[column]}::${sql(TYPES[column])}[]`)
  const instants = INSTANTS.map((column) => sql`to_timestamp(given.${sql(column)}::float8 / 1000000) as ${sql(column)}`)
  return sql`(
    select ${sql(UNCHANGED)}, ${listed(sql, instants)}, given.doubt_texts::location_doubt[] as doubts
    from unnest(${listed(sql, arrays)}, ${doubts}::text[]) as given (${sql(NAMES)})
  ) as incoming`
}

/** Identities of rows in the form in which they travel. */
export interface PackedKeys {
  sources: string
  externals: string
}

/** Packs the identities of rows. */
export function packKeys(rows: readonly AppealRow[]): PackedKeys {
  return {
    sources: arrayText(rows.map(({ source_id }) => source_id)),
    externals: arrayText(rows.map(({ external_id }) => external_id)),
  }
}

/** Identities of rows with their positions, from zero, as a table `incoming`. */
export function incomingKeys(sql: Queryable, { sources, externals }: PackedKeys): postgres.Fragment {
  return sql`(
    select source_id, external_id, given.number::int - 1 as ordinal
    from unnest(${sources}::int4[], ${externals}::text[]) with ordinality as given (source_id, external_id, number)
  ) as incoming`
}
