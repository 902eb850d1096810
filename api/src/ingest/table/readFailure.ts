import { basename } from 'node:path'
import { ImportError } from './importError'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EISDIR: 'this is a folder, not a file',
  Z_BUF_ERROR: 'the gzip file is cut short: fetch it again',
  Z_DATA_ERROR: 'the gzip file is damaged: fetch it again',
}

/** Why a file could not be read, in words for whoever imports it. */
export function failureOf(file: string, error: unknown): ImportError {
  if (error instanceof ImportError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : 'cannot be read')
  return new ImportError(`${basename(file)}: ${reason}`)
}
