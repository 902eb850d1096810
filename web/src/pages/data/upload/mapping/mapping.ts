import { IDENTITY_FIELDS } from '@ochag/api/contract/identityFields'
/** What a column may hold, in the order in which people look for it. */
export const FIELDS = [
  'externalId',
  'createdAt',
  'topic',
  'text',
  'address',
  'municipality',
  'settlement',
  'street',
  'house',
  'longitude',
  'latitude',
  'status',
  'source',
  'kind',
  'executor',
  'takenAt',
  'dueAt',
  'closedAt',
] as const
export type Field = (typeof FIELDS)[number]

/** What a person has said of the columns of a file. */
export interface Meaning {
  /** The field of every column that is used, by header. */
  columns: Record<string, Field>
  /** Of all rows, where no column tells it. */
  source: string | null
  status: string
}

/** How dates are written in exports; the first that fits counts. */
const DATES = [
  'iso',
  'dd.MM.yyyy HH:mm:ss',
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy',
  'dd.MM.yyyy H:mm:ss',
  'dd.MM.yyyy H:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd',
  'dd/MM/yyyy HH:mm:ss',
  'dd/MM/yyyy HH:mm',
  'dd/MM/yyyy',
]

/** The tree under which topics of other files are remembered. */
const TREE = 'file'

/** Gives a column a meaning, or none; every field but the topic has one column. */
export function withColumn(meaning: Meaning, header: string, field: Field | null): Meaning {
  const others = Object.entries(meaning.columns).filter(
    ([column, other]) => column !== header && (other !== field || field === 'topic'),
  )
  return { ...meaning, columns: Object.fromEntries(field === null ? others : [...others, [header, field]]) }
}

/** What still has to be said before the file can be read. */
export function lacking({ columns, source }: Meaning): ('source' | 'columns')[] {
  const fields = Object.values(columns)
  return [
    ...(source === null && !fields.includes('source') ? (['source'] as const) : []),
    ...(fields.length === 0 ? (['columns'] as const) : []),
  ]
}

/** The profile that says the same, as the server reads it; `headers` are in the order of the file. */
export function profileOf({ columns, source, status }: Meaning, headers: readonly string[]): Record<string, unknown> {
  const used = headers.filter((header) => columns[header] !== undefined)
  const of = (field: Field) => used.find((header) => columns[header] === field)
  const words = (field: Field) => (of(field) === undefined ? undefined : { column: of(field) })
  const date = (field: Field, endOfDay = false) =>
    of(field) === undefined ? undefined : { column: of(field), format: DATES, ...(endOfDay && { endOfDay }) }
  const topics = used.filter((header) => columns[header] === 'topic')
  const [longitude, latitude] = [of('longitude'), of('latitude')]
  return given({
    recognise: { all: used },
    externalId: of('externalId') ?? { derivedFrom: identityOf(columns) },
    source: words('source') ?? source,
    status: words('status') ?? status,
    kind: words('kind'),
    createdAt: date('createdAt'),
    takenAt: date('takenAt'),
    dueAt: date('dueAt', true),
    closedAt: date('closedAt'),
    topic: topics.length > 0 ? { columns: topics, tree: TREE } : undefined,
    municipality: words('municipality'),
    place: given({ settlement: of('settlement'), street: of('street'), house: of('house') }),
    point: longitude !== undefined && latitude !== undefined ? { longitude, latitude } : undefined,
    executor: words('executor'),
    address: of('address'),
    text: of('text'),
  })
}

function identityOf(columns: Meaning['columns']): string[] {
  const fields = new Set<string>(['source', ...Object.values(columns)])
  return IDENTITY_FIELDS.filter((field) => fields.has(field))
}

function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
