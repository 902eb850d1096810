import type { Import } from '../contract/imports'
import type { Sql } from '../db/connect'
import { beginImport } from '../queries/beginImport'
import { listRunningImports } from '../queries/listRunningImports'
import { type TakenUp, takeUpImport } from '../queries/takeUpImport'
import { baseName } from './baseName'
import { busy } from './busy'
import { hashFile } from './hashFile'
import { knownImport } from './knownImport'
import { layoutNames, openFile, type Reading, type ReadingWorld } from './openFile'
import { type RunOptions, runImport } from './runImport'
import { isKnownDead, thisRunner } from './runner'

export interface PathOptions extends Omit<RunOptions, 'open'> {
  reading: Reading
  world: ReadingWorld
  begunBy: string
  /** Called when an import of this file that broke off is taken up, with the rows that were done. */
  takenUp?: ((read: number) => void) | undefined
}

/**
 * Imports a file of this machine to its end, or goes on with the import of the very same file that broke off.
 * @throws ImportError when the file cannot be read, or its layout is not known
 * @throws ImportRefusal while the same file is being imported
 */
export async function importPath(sql: Sql, file: string, options: PathOptions): Promise<Import> {
  const { reading, world, takenUp, ...run } = options
  const named = { file, fileName: baseName(file) }
  const profile = await layoutNames(named, reading, world)
  const { hash, bytes } = await hashFile(file)
  const broken = await takeUp(sql, hash)
  if (broken) takenUp?.(broken.read)
  const taken = broken ?? (await begin(sql, { ...named, hash, bytes, profile, ...options }))
  const how = broken?.options ?? reading
  await runImport(sql, taken, { ...run, open: (signal) => openFile(named, how, world, signal) })
  return knownImport(sql, taken.id)
}

async function takeUp(sql: Sql, hash: string): Promise<TakenUp | undefined> {
  const other = (await listRunningImports(sql)).find(({ fileHash }) => fileHash === hash)
  if (!other) return undefined
  const dead = other.runner && isKnownDead(other.runner) ? other.runner : undefined
  return takeUpImport(sql, other.id, thisRunner(), dead)
}

interface Beginning extends Pick<PathOptions, 'reading' | 'begunBy'> {
  fileName: string
  hash: string
  bytes: number
  profile: string
}

async function begin(sql: Sql, { fileName, hash, bytes, profile, reading, begunBy }: Beginning) {
  const options = { runner: thisRunner(), ...reading }
  const file = { fileName, fileBytes: bytes, fileHash: hash }
  const id = await beginImport(sql, { ...file, begunBy, profile, options })
  if (id === undefined) throw await busy(sql, hash)
  return { id, read: 0, unmapped: {} }
}
