import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { baseName } from './baseName'

const DAY = 86_400_000
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Written last: without it a file has not come to its end. */
const NOTE = 'upload.json'

const Note = z.object({ fileName: z.string(), bytes: z.int(), hash: z.string() })

/** A file that somebody has handed in. */
export interface Upload extends z.infer<typeof Note> {
  id: string
  /** Where it lies. */
  file: string
}

/** More bytes than are taken. */
export class UploadTooLarge extends Error {
  override name = 'UploadTooLarge'
}

/** Files that wait to be imported, in a folder that only this user may read. Their rows may name people. */
export interface Uploads {
  mostBytes: number
  /**
   * Writes a file to the disk as it comes.
   * @throws UploadTooLarge beyond the limit; nothing is kept then
   */
  receive(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Upload>
  find(id: string): Promise<Upload | undefined>
  remove(id: string): Promise<void>
  /** Removes what has waited for a day, except what is in use. */
  removeOld(inUse: readonly string[]): Promise<void>
}

/** @param mostBytes the largest file that is taken */
export function openUploads(folder: string, mostBytes: number): Uploads {
  async function receive(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Upload> {
    const id = randomUUID()
    const fileName = baseName(name)
    await mkdir(join(folder, id), { recursive: true, mode: 0o700 })
    try {
      const file = join(folder, id, fileName)
      const note = { fileName, ...(await write(bytes, file, mostBytes)) }
      await writeFile(join(folder, id, NOTE), JSON.stringify(note), { mode: 0o600 })
      return { id, file, ...note }
    } catch (error) {
      await remove(id)
      throw error
    }
  }

  async function find(id: string): Promise<Upload | undefined> {
    if (!ID.test(id)) return undefined
    const text = await readFile(join(folder, id, NOTE), 'utf8').catch(() => undefined)
    if (text === undefined) return undefined
    const note = Note.parse(JSON.parse(text))
    return { id, file: join(folder, id, note.fileName), ...note }
  }

  async function remove(id: string): Promise<void> {
    if (ID.test(id)) await rm(join(folder, id), { recursive: true, force: true })
  }

  async function removeOld(inUse: readonly string[]): Promise<void> {
    const ids = await readdir(folder).catch(() => [])
    for (const id of ids.filter((name) => !inUse.includes(name))) {
      const found = await stat(join(folder, id)).catch(() => undefined)
      if (found && Date.now() - found.mtimeMs > DAY) await remove(id)
    }
  }

  return { mostBytes, receive, find, remove, removeOld }
}

async function write(bytes: AsyncIterable<Uint8Array>, file: string, most: number) {
  const hash = createHash('sha256')
  let length = 0
  await pipeline(
    bytes,
    async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        length += piece.byteLength
        if (length > most) throw new UploadTooLarge(`a file may have at most ${most} bytes`)
        hash.update(piece)
        yield piece
      }
    },
    createWriteStream(file, { mode: 0o600, flags: 'wx' }),
  )
  return { bytes: length, hash: hash.digest('hex') }
}
