import { ImportError } from '../ingest/table/importError'

/**
 * Why an import failed, in words that may be shown: a message of the database may quote what was to be stored, so of
 * everything that is not about the file only the code is told.
 */
export function failureOf(error: unknown): { reason: string; known: boolean } {
  if (error instanceof ImportError) return { reason: error.message, known: true }
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const cause = code === undefined ? 'something unexpected happened' : `the database or the disk failed (${code})`
  return {
    reason: `the import broke off because ${cause}; what was stored stays, import the file again`,
    known: false,
  }
}
