import type { RowSource } from '../ingest/readRow'
import { ImportError } from '../ingest/table/importError'
import { addUnknown, type UnknownWords } from './unknownWords'

/** How far a file has been looked through, and what was found. */
export interface LookedThrough {
  looked: number
  /** Known at the end. */
  total: number | undefined
  unknown: UnknownWords
  failure: string | undefined
}

/** So many results are remembered. */
const MOST = 20

/**
 * Looks through all rows of files in the background, one file after the other, and remembers what was found.
 * @param failed hears of failures that are no fault of the file
 */
export function createLookThroughs(failed: (error: unknown) => void) {
  const known = new Map<string, LookedThrough>()
  let last = Promise.resolve()
  const closing = new AbortController()

  /** How far the file of this key has been looked through; begins with it when it is asked for the first time. */
  function see(key: string, open: (signal: AbortSignal) => Promise<RowSource & { close(): void }>): LookedThrough {
    const found = known.get(key)
    if (found) return found
    const begun: LookedThrough = { looked: 0, total: undefined, unknown: {}, failure: undefined }
    known.set(key, begun)
    for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(oldest)
    last = last
      .then(() => look(begun, open, closing.signal))
      .catch((error: unknown) => {
        known.delete(key)
        if (!closing.signal.aborted) failed(error)
      })
    return begun
  }

  return {
    see,
    /** Stops looking. */
    async close(): Promise<void> {
      closing.abort()
      await last
    },
  }
}

async function look(
  found: LookedThrough,
  open: (signal: AbortSignal) => Promise<RowSource & { close(): void }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    signal.throwIfAborted()
    const source = await open(signal)
    try {
      for await (const rows of source.rows()) {
        signal.throwIfAborted()
        found.unknown = addUnknown(found.unknown, rows)
        found.looked += rows.length
      }
      found.total = source.total
    } finally {
      source.close()
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    found.failure = error.message
  }
}
