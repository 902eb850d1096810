import { type FileRows, fileRows, needsDay } from '../ingest/fileRows'
import { periodOf } from '../ingest/namedPeriod'
import type { NamedProfile } from '../ingest/profile'
import { parseProfile, pickProfile } from '../ingest/profileFile'
import type { Vocabulary } from '../ingest/profileReader'
import { type Recognised, recogniseLayout, recogniseOnly, type Unrecognised } from '../ingest/recogniseLayout'
import { ImportError } from '../ingest/table/importError'
import { openTable } from '../ingest/table/openTable'
import type { Table } from '../ingest/table/table'

/** The name under which a mapping goes that was made for one file alone. */
export const OWN_MAPPING = 'mapping'

/** How a file is to be read. */
export interface Reading {
  /** Name of a profile; without one, and without a mapping, the file is recognised by its headers. */
  profile?: string | undefined
  /** A profile's content, made for this file alone. */
  mapping?: unknown
  /** `YYYY-MM-DD`, for files that tell none. */
  day?: string | undefined
}

/** What reading needs to know of the region. */
export interface ReadingWorld {
  layouts(): Promise<NamedProfile[]>
  vocabulary(): Promise<Vocabulary>
}

/** A file whose layout has been looked at. */
export interface LookedAt {
  table: Table
  found: Recognised | Unrecognised
  /** The day of rows that tell none: as given, else as the name of the file tells it. */
  day: string | undefined
}

/**
 * Opens a file and finds out its layout; whoever gets the table closes it.
 * @throws ImportError when it cannot be read, or has not the layout that was named
 */
export async function lookAtFile(
  { file, fileName }: { file: string; fileName: string },
  reading: Reading,
  world: ReadingWorld,
  signal?: AbortSignal,
): Promise<LookedAt> {
  const only = await chosen(reading, world)
  const table = await openTable(file, { encoding: only?.profile.encoding, delimiter: only?.profile.delimiter, signal })
  try {
    const found = only ? await recogniseOnly(table, only) : await recogniseLayout(table, await world.layouts())
    return { table, found, day: reading.day ?? periodOf(fileName)?.last }
  } catch (error) {
    table.close()
    throw error
  }
}

async function chosen({ profile, mapping }: Reading, world: ReadingWorld): Promise<NamedProfile | undefined> {
  if (mapping !== undefined) return { name: OWN_MAPPING, profile: parseProfile(OWN_MAPPING, mapping) }
  return profile === undefined ? undefined : pickProfile(await world.layouts(), profile)
}

/** The rows of a file that is open. */
export interface OpenedRows extends FileRows {
  close(): void
}

/**
 * Opens a file to read its rows: looks through all of them once.
 * @throws ImportError when it cannot be read, its layout is not known, or a day is missing
 */
export async function openFile(
  file: { file: string; fileName: string },
  reading: Reading,
  world: ReadingWorld,
  signal?: AbortSignal,
): Promise<OpenedRows> {
  const { table, found, day } = await lookAtFile(file, reading, world, signal)
  try {
    if ('reason' in found) throw new ImportError(found.reason)
    const rows = await fileRows(found, { vocabulary: await world.vocabulary(), day })
    return { ...rows, close: () => table.close() }
  } catch (error) {
    table.close()
    throw error
  }
}

/**
 * Names of the layouts of a file, as an import is entered by them.
 * @throws ImportError as {@link openFile}, but without looking through the rows
 */
export async function layoutNames(
  file: { file: string; fileName: string },
  reading: Reading,
  world: ReadingWorld,
): Promise<string> {
  const { table, found, day } = await lookAtFile(file, reading, world)
  table.close()
  if ('reason' in found) throw new ImportError(found.reason)
  if (needsDay(found) && day === undefined) throw new ImportError('the file tells no day: it has to be given')
  return [...new Set(found.sheets.map(({ layout }) => layout.name))].join(', ')
}
