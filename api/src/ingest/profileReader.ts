import type { SourceFile, TopicNode } from '../contract/pack'
import type { Profile, TimeColumn } from './profile'
import { requireCodes } from './profileCodes'
import { columnFinder } from './profileColumns'
import { type FieldReader, idField, type NamedCell, pointField, textField, timeField, wordField } from './profileFields'
import { municipalityField, topicField } from './profilePlaces'
import { timeReader } from './profileTime'
import { fold, nameIndex, type Words, wordReader } from './profileWords'

/** What the words of a file may refer to. */
export interface Vocabulary {
  /** Of the region, for profiles that name none. */
  timeZone: string
  topics: TopicNode[]
  sources: SourceFile
  municipalities: { code: string; names: string[] }[]
}

/** A column whose words stand for values, or the one value of all rows. */
type FixedOrWords = string | (Words<string> & { column: string })

/** Readers of all fields of an appeal, by field. */
export type FieldReaders = Record<string, FieldReader> & { source: FieldReader; externalId: FieldReader }

/**
 * Turns a profile into readers for the rows of a file with this header.
 * @throws ImportError when the header lacks a column of the profile, or the profile names a code that the region lacks
 */
export function profileReaders(profile: Profile, header: string[], vocabulary: Vocabulary): FieldReaders {
  const columns = columnFinder(header, profile.empty)
  const zone = profile.timeZone ?? vocabulary.timeZone

  function named(field: string, column: string): NamedCell {
    return { field, column, cell: columns.cell(column) }
  }
  function words(field: string, spec: FixedOrWords, blank?: unknown, known?: Map<string, string>): FieldReader {
    if (typeof spec === 'string') return () => spec
    const read = wordReader({ ...spec, otherwise: undefined })
    return wordField(named(field, spec.column), (word) => read(word) ?? known?.get(fold(word)) ?? spec.otherwise, blank)
  }
  function time(field: string, column: TimeColumn | undefined, required = false): FieldReader {
    if (!column) return () => null
    const options = { read: timeReader(column, zone), formats: column.format, required }
    return timeField(named(field, column.column), options)
  }
  function text(field: string, column: string | undefined, oneLine: boolean): FieldReader {
    return column === undefined ? () => null : textField(named(field, column), oneLine)
  }

  const { status, topic, municipality, point, precision, executor } = profile
  const readers = {
    source: words('source', profile.source, undefined, nameIndex(vocabulary.sources.map(sourceNames))),
    externalId: idField(named('externalId', profile.externalId)),
    kind: words('kind', profile.kind, 'problem'),
    status: words('status', status),
    rawStatus: text('rawStatus', typeof status === 'string' ? undefined : status.column, true),
    topic: topic ? topicField(topic, topic.columns.map(columns.cell), vocabulary.topics) : () => null,
    municipality: municipality
      ? municipalityField(municipality.values, columns.cell(municipality.column), vocabulary.municipalities)
      : () => null,
    executor: executor ? executorField(text('executor', executor.column, true), executor.values) : () => null,
    createdAt: time('createdAt', profile.createdAt, true),
    takenAt: time('takenAt', profile.takenAt),
    dueAt: time('dueAt', profile.dueAt),
    closedAt: time('closedAt', profile.closedAt),
    point: point ? pointField(named('point', point.longitude), named('point', point.latitude)) : () => null,
    precision: precision ? words('precision', precision, null) : () => null,
    address: text('address', profile.address, true),
    text: text('text', profile.text, false),
  }
  columns.check()
  requireCodes(
    'source',
    sourceCodes(profile),
    vocabulary.sources.map(({ code }) => code),
  )
  return readers
}

/** The sources that a profile names; none when it leaves that to the names in the region pack. */
export function sourceCodes({ source }: Profile): string[] {
  if (typeof source === 'string') return [source]
  const codes = [...Object.values(source.values), ...Object.values(source.prefixes), source.otherwise]
  return [...new Set(codes.filter((code) => code !== undefined))]
}

function sourceNames({ code, name, aliases }: SourceFile[number]) {
  return { code, names: [code, ...Object.values(name), ...aliases] }
}

/** A word that the profile does not translate is kept as it is. */
function executorField(read: FieldReader, values: Record<string, string>): FieldReader {
  const translate = wordReader({ values, prefixes: {} })
  return (row) => {
    const word = read(row)
    return typeof word === 'string' ? (translate(word) ?? word) : null
  }
}
