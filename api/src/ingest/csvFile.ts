import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ImportError } from './importError'

/** Encodings of exported files that occur in practice. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1251'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * The text of a file in pieces of some 64 KB, unpacked where its first bytes say gzip, whatever its name says.
 * @throws ImportError when it is missing, unreadable or cut short
 */
export async function* readText(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  try {
    for await (const bytes of await openBytes(file)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw new ImportError(`${basename(file)}: ${reasonOf(error)}`)
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

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EISDIR: 'this is a folder, not a file',
  Z_BUF_ERROR: 'the gzip file is cut short: fetch it again',
  Z_DATA_ERROR: 'the gzip file is damaged: fetch it again',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : 'cannot be read')
}
