import type { Queryable, Sql } from '../db/connect'
import { announceReset } from '../queries/announceChange'
import { hasAppeal } from '../queries/hasAppeal'
import { lockArchivable, type Reached } from '../queries/lockArchivable'
import { readArchivable } from '../queries/readArchivable'
import { removeArchived } from '../queries/removeArchived'
import { foldRollups, waitForRollupLock } from '../rollup/fold'
import { listParts, type Manifest, nextPart, readPart, removePart, writeManifest, writePart } from './archiveFolder'

/** So many appeals leave at once: their transaction is over within seconds, also where all share one session. */
const BATCH = 10_000

export interface ArchiveOptions {
  /** The first of January before which appeals are archived. */
  before: string
  folder: string
  /** What the folder held at first. */
  manifest: Manifest
  batch?: number
  progress?: (appeals: number) => void
}

/**
 * Moves finished appeals created before a day from the database to a folder, and keeps their counts. Each batch is one
 * part of the folder and one transaction: written and safe on the disk first, then deleted. Killed at any point, an appeal
 * is still stored, or in a part, or both; calling it again takes away what was written for nothing and goes on.
 */
export async function archiveAppeals(sql: Sql, options: ArchiveOptions): Promise<Manifest> {
  const { folder, progress } = options
  let manifest = await sql.begin((transaction) => reconcile(transaction, options))
  await writeManifest(folder, manifest)
  await foldRollups(sql)
  let reached: Reached | undefined = { day: '-infinity', id: 0 }
  let archived = 0
  while (reached) {
    const { part, last } = await sql.begin((transaction) => moveBatch(transaction, options, reached as Reached))
    reached = last
    if (!part) continue
    manifest = { ...manifest, parts: [...manifest.parts, part] }
    await writeManifest(folder, manifest)
    archived += part.appeals
    progress?.(archived)
  }
  if (archived > 0) await sql.begin(announceReset)
  return manifest
}

/** A part that was written, but whose transaction never ended, is taken away; one that did end is entered. */
async function reconcile(sql: Queryable, { folder, manifest }: ArchiveOptions): Promise<Manifest> {
  // Another process that archives into this folder has ended its batch when the lock is had.
  await waitForRollupLock(sql)
  const known = new Set(manifest.parts.map(({ file }) => file))
  const parts = [...manifest.parts]
  for (const file of (await listParts(folder)).filter((name) => !known.has(name))) {
    const { part, lines } = await readPart(folder, file)
    const [first] = lines
    if (first && (await hasAppeal(sql, first.id))) await removePart(folder, file)
    else parts.push(part)
  }
  return { ...manifest, parts }
}

async function moveBatch(
  sql: Queryable,
  { folder, before, batch = BATCH }: ArchiveOptions,
  after: Reached,
): Promise<{ part?: Manifest['parts'][number]; last: Reached | undefined }> {
  await waitForRollupLock(sql)
  const locked = await lockArchivable(sql, before, after, batch)
  const appeals = await readArchivable(
    sql,
    locked.map(({ id }) => id),
    before,
  )
  const last = locked.at(-1)
  if (appeals.length === 0) return { last }
  const part = await writePart(folder, nextPart(before, await listParts(folder)), appeals)
  const moved = await removeArchived(
    sql,
    appeals.map(({ id }) => id),
    before,
  )
  if (moved) await announceReset(sql)
  return { part, last }
}
