import { crc32 } from 'node:zlib'
import { emergencyRule } from './emergencyRule'
import type { Profile } from './profile'
import { isDerived } from './profileHeaders'
import { type FileFacts, profileReaders, type Vocabulary } from './profileReader'
import type { Row } from './row'
import { identityHash } from './rowIdentity'
import type { CellValue } from './table/cell'

/** Turns the rows under a header into appeals. */
export interface RowReader {
  /** Columns that are read, counted from 0. */
  columns: ReadonlySet<number>
  /** Columns of the profile that the file lacks and that it can do without. */
  missing: string[]
  /** Whether identities are derived from what a row says, so that several rows may have the same. */
  derived: boolean
  /** What tells this message from others of all sources; undefined where it cannot be read. */
  identity(cells: CellValue[]): string | undefined
  /** Sorts rows of the same derived identity, whatever order they stand in. */
  order(cells: CellValue[]): RowOrder
  /**
   * Reads a whole row; what is wrong with it is in the row's errors.
   * @param ordinal which one of the rows with its derived identity it is, from 1
   */
  appeal(row: Row, ordinal: number): Record<string, unknown>
}

/** What rows of the same derived identity are sorted by, in this order. */
export interface RowOrder {
  created: number
  /** How far the message has come, the furthest first, and then its executor. */
  further: number
}

/** The further a message has come, the smaller. */
const ADVANCE = ['closed', 'rejected', 'deferred', 'returned', 'in_progress', 'new']

/**
 * Makes a reader for the rows of a file with this header.
 * @throws ImportError when the header lacks a column that the profile needs, or the profile names a code that the region lacks
 */
export function rowReader(
  profile: Profile,
  header: string[],
  vocabulary: Vocabulary,
  facts: FileFacts = {},
): RowReader {
  const { readers, columns, missing, dayOf } = profileReaders(profile, header, vocabulary, facts)
  const { id, spam } = readers
  const isEmergency = emergencyRule(profile.incident)
  const hash = isDerived(profile.externalId)
    ? identityHash(profile.externalId.derivedFrom, { ...readers, createdAt: dayOf })
    : undefined

  function externalId(row: Row): string {
    return hash?.(row) ?? id?.(row) ?? ''
  }
  function status(row: Row): string | null | undefined {
    const said = readers.status(row)
    return spam?.(row) ? 'rejected' : said
  }

  function appeal(row: Row, ordinal: number): Record<string, unknown> {
    const { said, marked, ...topic } = readers.topic(row)
    const { municipality, municipalityName } = readers.municipality(row)
    const kind = readers.kind(row)
    const rawStatus = readers.rawStatus(row)
    const text = readers.text(row)
    const emergency = isEmergency({ rawStatus, source: readers.sourceWord(row), topic: said, text })
    const track = readers.fastTrack?.(row) || marked
    return {
      source: readers.source(row),
      externalId: hash ? `${externalId(row)}#${ordinal}` : externalId(row),
      kind: emergency ? 'incident' : kind,
      status: status(row),
      rawStatus,
      ...topic,
      ...(track !== undefined && { fastTrack: track }),
      municipality,
      ...present({
        municipalityName,
        settlement: readers.settlement(row),
        street: readers.street(row),
        house: readers.house(row),
        organisation: readers.organisation(row),
      }),
      executor: readers.executor(row),
      createdAt: readers.createdAt(row),
      takenAt: readers.takenAt(row),
      dueAt: readers.dueAt(row),
      closedAt: readers.closedAt(row),
      point: readers.point(row),
      precision: readers.precision(row),
      address: readers.address(row),
      text,
    }
  }

  return {
    columns,
    missing,
    derived: hash !== undefined,
    identity(cells) {
      const row = emptyRow(cells)
      const identity = `${readers.source(row)}\u0000${externalId(row)}`
      return row.errors.length === 0 ? identity : undefined
    },
    order(cells) {
      const row = emptyRow(cells)
      const executor = crc32(readers.executor(row) ?? '')
      const advance = ADVANCE.indexOf(status(row) ?? '')
      return { created: Date.parse(readers.createdAt(row) ?? ''), further: advance * 2 ** 32 + executor }
    },
    appeal,
  }
}

function emptyRow(cells: CellValue[]): Row {
  return { cells, errors: [], unmapped: [] }
}

function present(words: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).flatMap(([field, word]) => (word ? [[field, word]] : [])))
}
