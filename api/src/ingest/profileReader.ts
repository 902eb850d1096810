import { Code, Kind, Precision, Status } from '../contract/common'
import type { SourceFile } from '../contract/pack'
import { type FieldMakers, fieldMakers } from './fieldMakers'
import { columnName, findColumn } from './headerColumns'
import type { Column, Profile } from './profile'
import { requireCodes } from './profileCodes'
import { columnFinder } from './profileColumns'
import { type FieldReader, idField, pointField, textField } from './profileFields'
import { isDerived, neededBy } from './profileHeaders'
import { fold, nameIndex, wordReader } from './profileWords'
import type { Row } from './row'
import type { FileFacts, Vocabulary } from './vocabulary'

export type { FileFacts, Vocabulary } from './vocabulary'

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

/** The status by its column; in a file that lacks it, by whether there is a closing time. */
function statusField({ status, closedAt }: Profile, header: string[], read: FieldMakers) {
  if (typeof status === 'string') return () => status
  const { withoutColumn } = status
  const byColumn = read.words(status, { field: 'status', schema: Status })
  if (!withoutColumn || findColumn(header, status.column) !== 'missing') return byColumn
  const closing = read.time('closedAt', closedAt)
  return (row: Row) => (closing({ ...row, errors: [] }) === null ? withoutColumn.open : withoutColumn.closed)
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
