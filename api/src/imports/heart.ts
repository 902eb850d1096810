import type { Sql } from '../db/connect'
import { seeImport } from '../queries/seeImport'

const BEAT_MILLISECONDS = 5000

/**
 * Gives signs of life of an import until it is stopped, also while a long step is under way.
 * @param lost called when the import is no longer running: it was cancelled, or taken up elsewhere
 * @returns how to stop
 */
export function startHeart(sql: Sql, id: number, lost: () => void): () => void {
  const timer = setInterval(() => {
    // A database that does not answer stops the batch as well, and that says why.
    seeImport(sql, id).then(
      (alive) => alive || lost(),
      () => undefined,
    )
  }, BEAT_MILLISECONDS)
  timer.unref()
  return () => clearInterval(timer)
}
