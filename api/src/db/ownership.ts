import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from './refusal'

/** Who serves a data directory: at most one live process, written in its `owner.json`. */
export interface Owner {
  pid: number
  port?: number
}

export interface Ownership {
  /** Tells other processes where the database answers. */
  publish(port: number): Promise<void>
  release(): Promise<void>
}

/** The live owner of a data directory; a file left by a killed process counts for nothing. */
export async function readOwner(directory: string): Promise<Owner | undefined> {
  try {
    const owner: Owner = JSON.parse(await readFile(fileOf(directory), 'utf8'))
    return isAlive(owner.pid) ? owner : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes this process the owner.
 * @throws DatabaseError when another live process is
 */
export async function takeOwnership(directory: string): Promise<Ownership> {
  const owner = await readOwner(directory)
  if (owner && owner.pid !== process.pid) throw new DatabaseError(`${directory} is in use by process ${owner.pid}`)
  await rm(fileOf(directory), { force: true })
  await createOwnerFile(directory)
  return {
    publish: (port) => writeFile(fileOf(directory), JSON.stringify({ pid: process.pid, port })),
    release: () => rm(fileOf(directory), { force: true }),
  }
}

async function createOwnerFile(directory: string): Promise<void> {
  try {
    const file = await open(fileOf(directory), 'wx', 0o600)
    await file.writeFile(JSON.stringify({ pid: process.pid }))
    await file.close()
  } catch {
    throw new DatabaseError(`${directory} is being opened by another process`)
  }
}

function fileOf(directory: string): string {
  return join(directory, 'owner.json')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
