import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ImportError } from './importError'
import { LIMITS } from './limits'
import { failureOf } from './readFailure'

/** Encodings of exported files that occur in practice. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1251'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * The text of a file in pieces of some 64 KB, unpacked where its first bytes say gzip, whatever its name says.
 * @throws ImportError when it is missing, unreadable, cut short or too large
 */
export async function* readText(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of readBytes(file)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

/**
 * The bytes of a file in pieces of some 64 KB, unpacked where its first bytes say gzip.
 * @throws ImportError when it is missing, unreadable, cut short or too large
 */
export async function* readBytes(file: string): AsyncGenerator<Buffer> {
  let size = 0
  try {
    for await (const bytes of await openBytes(file)) {
      size += bytes.length
      if (size > LIMITS.partBytes) throw new ImportError('unpacked the file is larger than 2 GB: export fewer rows')
      yield bytes
    }
  } catch (error) {
    throw failureOf(file, error)
  }
}

async function openBytes(file: string): Promise<AsyncIterable<Buffer>> {
  if (!(await isGzip(file))) return createReadStream(file)
  const unpacked = createGunzip()
  // An error reaches the reader of `unpacked`.
  pipeline(createReadStream(file), unpacked, () => undefined)
  return unpacked
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b
  } finally {
    await handle.close()
  }
}
