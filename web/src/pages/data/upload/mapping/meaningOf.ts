import { FIELDS, type Field, type Meaning } from './mapping'

const FRESH: Meaning = { columns: {}, source: null, status: 'new' }

/** What a mapping of this screen says of the columns, to be changed; nothing where there is none yet. */
export function meaningOf(mapping: Record<string, unknown> | undefined): Meaning {
  if (!mapping) return FRESH
  const flat = { ...mapping, ...partsOf(mapping.place), ...partsOf(mapping.point) }
  const columns = FIELDS.flatMap((field) => columnsOf(flat, field).map((column): [string, Field] => [column, field]))
  return {
    columns: Object.fromEntries(columns),
    source: typeof mapping.source === 'string' ? mapping.source : null,
    status: typeof mapping.status === 'string' ? mapping.status : FRESH.status,
  }
}

/** Fields that may be one word for all rows instead of a column. */
const FIXED = new Set<Field>(['source', 'status', 'kind'])

function columnsOf(mapping: Record<string, unknown>, field: Field): string[] {
  const said = mapping[field]
  if (typeof said === 'string') return FIXED.has(field) ? [] : [said]
  const { column, columns } = partsOf(said)
  return [column, ...(Array.isArray(columns) ? columns : [])].filter((name) => typeof name === 'string')
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
