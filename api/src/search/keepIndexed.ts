import type { Sql } from '../db/connect'
import { indexWords } from './indexWords'

const PAUSE_MILLISECONDS = 2000

/** The embedded database has one session: what is indexed at once is what everybody else waits for. */
const BATCH = { server: 5000, embedded: 500 }

/** After so many appeals the tables are worth tidying at once. */
const TIDY_AFTER = 10_000

/** Indexes every few seconds what has been written, by anybody; returns how to stop. */
export function keepIndexed(
  { sql, embedded }: { sql: Sql; embedded: boolean },
  failed: (error: unknown) => void,
): () => Promise<void> {
  const most = embedded ? BATCH.embedded : BATCH.server
  let stopped = false
  let working: Promise<void> | undefined
  const timer = setInterval(() => {
    working ??= indexAll(sql, most, () => stopped)
      .catch(failed)
      .finally(() => {
        working = undefined
      })
  }, PAUSE_MILLISECONDS)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await working
  }
}

/** Indexes all that waits, batch by batch, unless told to stop. */
export async function indexAll(sql: Sql, most: number, stopped: () => boolean = () => false): Promise<void> {
  let done = 0
  while (!stopped()) {
    const notes = await indexWords(sql, most)
    done += notes
    if (notes < most) break
  }
  if (done >= TIDY_AFTER && !stopped()) await sql`vacuum (analyze) appeal_words, appeal_words_tail`
  else if (done > 0 && !stopped()) await sql`vacuum appeal_words_tail`
}
