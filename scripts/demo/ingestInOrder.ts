import { setImmediate } from 'node:timers/promises'
import type { BatchResult, NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Sql } from '@ochag/api/db/connect'
import { ingestQueue } from '@ochag/api/ingest/ingestQueue'
import { refreshStatistics } from '@ochag/api/queries/refreshStatistics'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'

interface Options {
  progress?: ((done: number, total: number) => void) | undefined
  signal?: AbortSignal | undefined
  total: number
  /** Appeals done before. */
  offset?: number
}

/** Measured: larger batches are hardly faster, and progress is to be seen every second. */
const BATCH = 1500

/**
 * Sends appeals down the corridor in batches, one after the other; stops between two batches when told to. The planner
 * is told how large the tables are whenever they have grown eightfold, else batches slow down as the tables grow.
 */
export async function ingestInOrder(sql: Sql, days: Iterable<NewAppeal[]>, options: Options) {
  const counts = { created: 0, updated: 0, unchanged: 0 }
  let waiting: NewAppeal[] = []
  let done = options.offset ?? 0
  let stored = 0
  let measured = 0
  const queue = ingestQueue(sql, { signal: options.signal })
  async function flush(): Promise<void> {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    await queue.add(batch, (result) => {
      tally(counts, result)
      done += batch.length
      options.progress?.(Math.min(done, options.total), options.total)
    })
    stored += batch.length
    if (stored < measured * 8) return
    measured = stored
    await refreshStatistics(sql)
  }
  for (const day of days) {
    if (options.signal?.aborted) break
    waiting.push(...day)
    if (waiting.length >= BATCH) await flush()
    await setImmediate()
  }
  await flush()
  await queue.end()
  if (options.signal?.aborted) return counts
  if (stored > 0) await refreshStatistics(sql)
  await foldAndTidy(sql)
  return counts
}

function tally(counts: { created: number; updated: number; unchanged: number }, result: BatchResult): void {
  const refused = result.items.find(({ errors }) => errors.length > 0)
  if (refused) {
    const reasons = refused.errors.map(({ field, reason }) => `${field} ${reason}`).join(', ')
    throw new Error(`demo appeal ${refused.externalId ?? ''} is refused: ${reasons}`)
  }
  counts.created += result.created
  counts.updated += result.updated
  counts.unchanged += result.unchanged
}
