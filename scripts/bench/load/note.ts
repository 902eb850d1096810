import { connect, type Sql } from '@ochag/api/db/connect'
import { UsageError } from '../../failPlainly'
import type { FactRecipe } from '../facts/factWorld'

/** What the bench notes in a database of its facts: which they are, and how they came there. */
export interface Note extends FactRecipe {
  /** Seconds that each step of loading took. */
  load: Record<string, number>
}

/**
 * Reads the note of a database; undefined where there are no appeals yet.
 * @throws UsageError when the database holds appeals that the bench did not make: it would replace them
 */
export async function readNote(url: string): Promise<Note | undefined> {
  const { sql, close } = await connect({ url, dataDirectory: '' })
  try {
    const [row] = await sql<{ note: string | null }[]>`
      select obj_description(oid, 'pg_class') as note from pg_class where oid = to_regclass('appeal')`
    if (row?.note) return JSON.parse(row.note)
    if (row && (await sql`select from appeal limit 1`).length > 0)
      throw new UsageError('DATABASE_URL names a database with appeals of somebody’s: the bench needs an empty one')
    return undefined
  } finally {
    await close()
  }
}

/** Leaves the note as the comment of the table of appeals. */
export async function writeNote(sql: Sql, note: Note): Promise<void> {
  await sql.unsafe(`comment on table appeal is '${JSON.stringify(note).replaceAll("'", "''")}'`)
}

/** Takes everything out of a database of the bench's. */
export async function emptyDatabase(url: string): Promise<void> {
  const { sql, close } = await connect({ url, dataDirectory: '' })
  await sql`drop schema public cascade`
  await sql`create schema public`
  await close()
}
