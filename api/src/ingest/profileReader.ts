import type { z } from 'zod'
import { Code, Kind, Precision, Status } from '../contract/common'
import type { SourceFile, TopicNode } from '../contract/pack'
import type { WordField } from '../contract/vocabulary'
import { columnName, findColumn } from './headerColumns'
import type { Column, Profile, TimeColumn } from './profile'
import { requireCodes } from './profileCodes'
import { type Cell, columnFinder } from './profileColumns'
import { type FieldReader, idField, pointField, textField, timeField, wordField, yesField } from './profileFields'
import { isDerived, neededBy } from './profileHeaders'
import { municipalityField, type SaidMunicipality, type SaidTopic, topicField, topicWordsField } from './profilePlaces'
import { timeReader } from './profileTime'
import { fold, nameIndex, remembering, type Words, wordReader } from './profileWords'
import type { Row } from './row'

/** What the words of a file may refer to. */
export interface Vocabulary {
  /** Of the region, for profiles that name none. */
  timeZone: string
  topics: TopicNode[]
  sources: SourceFile
  municipalities: { code: string; names: string[] }[]
  /** What the region's own rules say of a word; they come before the profile. */
  rules?: ((field: WordField, word: string) => string | undefined) | undefined
  /** Whether the words of another system's tree of topics mean something here; without it all are taken to. */
  knowsTopic?: ((tree: string, words: string[]) => boolean) | undefined
}

/** What is known of a file besides its rows. */
export interface FileFacts {
  /** `YYYY-MM-DD`, for files that tell none. */
  day?: string | undefined
  date1904?: boolean | undefined
}

/** A column whose words stand for values, or the one value of all rows. */
type FixedOrWords<Value> = Value | (Words<Value> & { column: Column })

interface WordOptions<Value> {
  field: 'source' | 'kind' | 'status' | 'precision'
  schema: z.ZodType<Value>
  blank?: Value | null
  known?: Map<string, Value>
}

/** Readers of what the columns of a row say, and the columns that they read, counted from 0. */
export type ProfileReaders = ReturnType<typeof profileReaders>

/**
 * Turns a profile into readers for the rows under a header.
 * @throws ImportError when the header lacks a column that the profile needs, or the profile names a code that the region lacks
 */
export function profileReaders(profile: Profile, header: string[], vocabulary: Vocabulary, facts: FileFacts = {}) {
  const columns = columnFinder(header, profile.empty, optionalOf(profile))
  const read = fieldMakers(columns.cell, vocabulary, { ...facts, zone: profile.timeZone ?? vocabulary.timeZone })
  const { status, point, precision, executor, externalId, source, place } = profile
  const readers = {
    source: read.words(source, { field: 'source', schema: Code, known: nameIndex(vocabulary.sources.map(namesOf)) }),
    sourceWord: typeof source === 'string' ? () => null : read.text('source', source.column),
    id: isDerived(externalId) ? undefined : idField('externalId', columns.cell(externalId, 'externalId')),
    kind: read.words(profile.kind, { field: 'kind', schema: Kind, blank: 'problem' }),
    status: statusField(profile, header, read),
    rawStatus: typeof status === 'string' ? () => null : read.text('rawStatus', status.column),
    spam: read.yes('status', profile.spam),
    topic: read.topic(profile.topic),
    fastTrack: read.yes('fastTrack', profile.fastTrack),
    municipality: read.municipality(profile.municipality),
    settlement: read.text('settlement', place.settlement),
    street: read.text('street', place.street),
    house: read.text('house', place.house),
    organisation: read.text('organisation', place.organisation),
    executor: executor ? executorField(read.text('executor', executor.column), executor.values) : () => null,
    createdAt: profile.createdAt ? read.time('createdAt', profile.createdAt, true) : read.given(),
    takenAt: read.time('takenAt', profile.takenAt),
    dueAt: read.time('dueAt', profile.dueAt),
    closedAt: read.time('closedAt', profile.closedAt),
    point: point
      ? pointField(columns.cell(point.longitude, 'point'), columns.cell(point.latitude, 'point'))
      : () => null,
    precision: precision ? read.words(precision, { field: 'precision', schema: Precision, blank: null }) : () => null,
    address: read.text('address', profile.address),
    text: profile.text ? textField('text', columns.cell(profile.text, 'text'), false) : () => null,
  }
  columns.check()
  requireCodes(
    'source',
    sourceCodes(profile),
    vocabulary.sources.map(({ code }) => code),
  )
  return { readers, columns: columns.wanted, missing: [...columns.missing], dayOf: read.dayOf(profile.createdAt) }
}

type FieldMakers = ReturnType<typeof fieldMakers>

/** The status by its column; in a file that lacks it, by whether there is a closing time. */
function statusField({ status, closedAt }: Profile, header: string[], read: FieldMakers) {
  if (typeof status === 'string') return () => status
  const { withoutColumn } = status
  const byColumn = read.words(status, { field: 'status', schema: Status })
  if (!withoutColumn || findColumn(header, status.column) !== 'missing') return byColumn
  const closing = read.time('closedAt', closedAt)
  return (row: Row) => (closing({ ...row, errors: [] }) === null ? withoutColumn.open : withoutColumn.closed)
}

/** What makes readers for single fields out of the columns of a file. */
function fieldMakers(
  cell: (column: Column, field: string) => Cell,
  vocabulary: Vocabulary,
  { zone, day, date1904 }: FileFacts & { zone: string },
) {
  function words<Value extends string>(
    spec: FixedOrWords<Value>,
    { field, schema, blank, known }: WordOptions<Value>,
  ): FieldReader<Value | null | undefined> {
    if (typeof spec === 'string') return () => spec
    const own = wordReader({ ...spec, otherwise: undefined })
    const rule = (word: string) => (field === 'precision' ? undefined : ruled(vocabulary, field, word, schema))
    const read = remembering((word: string) =>
      word
        ? (rule(word) ?? own(word) ?? known?.get(fold(word)) ?? spec.otherwise)
        : (own('') ?? spec.otherwise ?? (blank === undefined ? rule('') : undefined)),
    )
    return wordField(cell(spec.column, field), { field, read, ...(blank !== undefined && { blank }) })
  }
  function time(field: string, column: TimeColumn | undefined, required = false): FieldReader<string | null> {
    if (!column) return () => null
    const options = { read: timeReader(column, zone, date1904), formats: column.format, required }
    return timeField(field, cell(column.column, field), options)
  }
  function text(field: string, column: Column | undefined): FieldReader<string | null> {
    return column === undefined ? () => null : textField(field, cell(column, field), true)
  }
  function yes(field: string, column: Column | undefined): FieldReader<boolean> | undefined {
    return column === undefined ? undefined : yesField(field, cell(column, field))
  }
  function topic(spec: Profile['topic']): FieldReader<SaidTopic> {
    if (!spec) return () => ({ said: [], topic: null })
    const cells = spec.columns.map((column) => cell(column, 'topic'))
    return spec.tree === undefined
      ? topicField(spec.values, cells, vocabulary.topics)
      : topicWordsField(spec.tree, cells, vocabulary.knowsTopic)
  }
  function municipality(spec: Profile['municipality']): FieldReader<SaidMunicipality> {
    if (!spec) return () => ({ said: '', municipality: null })
    const rule = (word: string) => ruled(vocabulary, 'municipality', word, Code)
    return municipalityField(
      { values: spec.values, rule },
      cell(spec.column, 'municipality'),
      vocabulary.municipalities,
    )
  }
  /** The beginning of the day that was given with the file. */
  function given(): FieldReader<string | null> {
    const moment = day === undefined ? undefined : timeReader(GIVEN, zone)(day)
    return () => moment?.instant ?? null
  }
  /** The local day on which a row says that it was created. */
  function dayOf(column: TimeColumn | undefined): FieldReader<string> {
    if (!column) return () => ''
    const read = timeReader({ ...column, endOfDay: false }, zone, date1904)
    const { value } = cell(column.column, 'createdAt')
    return (row) => read(value(row))?.day ?? ''
  }
  return { words, time, text, yes, topic, municipality, given, dayOf }
}

const GIVEN: TimeColumn = { column: '', format: ['yyyy-MM-dd'], endOfDay: false }

function ruled<Value>(
  { rules }: Vocabulary,
  field: WordField,
  word: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  const value = rules?.(field, word)
  if (value === undefined) return undefined
  const result = schema.safeParse(value)
  return result.success ? result.data : undefined
}

/** A profile can do without those of its columns that it is not recognised by. */
function optionalOf(profile: Profile): (column: Column) => boolean {
  const needed = new Set(neededBy(profile).map((column) => fold(columnName(column))))
  return (column) => !needed.has(fold(columnName(column)))
}

/** The sources that a profile names; none when it leaves that to the names in the region pack. */
export function sourceCodes({ source }: Profile): string[] {
  if (typeof source === 'string') return [source]
  const values = [source.values, source.prefixes, source.stems].flatMap((words) => Object.values(words))
  return [...new Set([...values, source.otherwise].filter((code) => code !== undefined))]
}

function namesOf({ code, name, aliases }: SourceFile[number]) {
  return { code, names: [code, ...Object.values(name), ...aliases] }
}

/** A word that the profile does not translate is kept as it is. */
function executorField(read: FieldReader<string | null>, values: Record<string, string>): FieldReader<string | null> {
  const translate = wordReader({ values })
  return (row) => {
    const word = read(row)
    return word && (translate(word) ?? word)
  }
}
