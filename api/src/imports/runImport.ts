import type { Sql } from '../db/connect'
import type { RowSource } from '../ingest/readRow'
import { endImport } from '../queries/endImport'
import { flagDefaultPoints } from '../queries/flagDefaultPoints'
import { refreshStatistics } from '../queries/refreshStatistics'
import { releaseImport } from '../queries/releaseImport'
import { seeImport } from '../queries/seeImport'
import type { TakenUp } from '../queries/takeUpImport'
import { foldAndTidy } from '../rollup/upkeep'
import { failureOf } from './failureOf'
import { startHeart } from './heart'
import { LostImport, storeRows } from './storeRows'

/** Why an import that is going on is stopped: taken back from it, or only laid down until somebody takes it up. */
export type StopReason = 'cancel' | 'lay down'

/** Rows of a transaction where nothing else is said. */
const BATCH = 2000
/** On a server, which answers others meanwhile: fewer transactions for as many rows. */
const BATCH_ON_SERVER = 5000

/** How many rows an import stores in one transaction: the embedded database answers nobody else until that ends. */
export function batchOf({ embedded }: { embedded: boolean }): number {
  return embedded ? BATCH : BATCH_ON_SERVER
}

export interface RunOptions {
  /** Rows of a transaction; see {@link batchOf}. */
  batch?: number | undefined
  /** Opens the file; called once. */
  open: (signal: AbortSignal) => Promise<RowSource & { close(): void }>
  /** Aborted with a {@link StopReason}; the batch that is being stored is brought to its end. */
  signal: AbortSignal
  /** Rows done and rows in all; first called when the rows have been counted. */
  progress?: ((read: number, total: number) => void) | undefined
  /** Hears of failures that are no fault of the file. */
  failed?: ((error: unknown) => void) | undefined
}

/**
 * Brings an import to its end, from wherever it stands, and enters how it ended. Never throws: what went wrong is in the
 * import. Where not even that can be entered, it is broken, and can be taken up again.
 */
export async function runImport(sql: Sql, taken: Pick<TakenUp, 'id' | 'read' | 'unmapped'>, options: RunOptions) {
  const lost = new AbortController()
  const signal = AbortSignal.any([options.signal, lost.signal])
  const stopHeart = startHeart(sql, taken.id, () => lost.abort())
  try {
    await work(sql, taken, { ...options, signal })
    if (options.signal.aborted) await stop(sql, taken.id, options.signal.reason)
    else if (!lost.signal.aborted) await endImport(sql, taken.id, 'done')
  } catch (error) {
    if (options.signal.aborted) await stop(sql, taken.id, options.signal.reason).catch(options.failed)
    else if (!(error instanceof LostImport || lost.signal.aborted)) await fail(sql, taken.id, error, options)
  } finally {
    stopHeart()
  }
}

async function work(
  sql: Sql,
  taken: Pick<TakenUp, 'id' | 'read' | 'unmapped'>,
  { open, batch = BATCH, signal, progress }: RunOptions,
): Promise<void> {
  const source = await open(signal)
  try {
    const { total, sources, defaultPoints } = source
    if (!(await seeImport(sql, taken.id, total))) throw new LostImport()
    progress?.(taken.read, total)
    await storeRows(sql, taken, source, { batch, signal, progress: (read) => progress?.(read, total) })
    if (signal.aborted) return
    await refreshStatistics(sql)
    await flagDefaultPoints(sql, sources, defaultPoints, taken.id)
    await foldAndTidy(sql)
  } finally {
    source.close()
  }
}

async function stop(sql: Sql, id: number, reason: StopReason): Promise<void> {
  if (reason === 'cancel') await endImport(sql, id, 'cancelled')
  else await releaseImport(sql, id)
}

async function fail(sql: Sql, id: number, error: unknown, { failed }: RunOptions): Promise<void> {
  const { reason, known } = failureOf(error)
  if (!known) failed?.(error)
  await endImport(sql, id, 'failed', reason).catch((further: unknown) => failed?.(further))
}
