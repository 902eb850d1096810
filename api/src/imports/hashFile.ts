import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ImportError } from '../ingest/table/importError'
import { baseName } from './baseName'

/**
 * SHA-256 of a file, hexadecimal, and its length.
 * @throws ImportError when it cannot be read
 */
export async function hashFile(file: string): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of createReadStream(file)) {
      hash.update(piece)
      bytes += piece.length
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new ImportError(`${baseName(file)}: ${code === 'ENOENT' ? 'there is no such file' : 'it cannot be read'}`)
  }
  return { hash: hash.digest('hex'), bytes }
}
