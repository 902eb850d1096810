import type { BatchResult } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { beginStoring, NOTHING_STORED } from './beginStoring'
import { storePrepared } from './ingestAppeals'
import { prepareAppeals } from './prepareAppeals'
import type { StoreOptions } from './storeAppeals'

/** Batches that walk the corridor one after the other, in the order in which they are handed in. */
export interface IngestQueue {
  /**
   * Prepares a batch while the one before it is being stored, and begins to store it. A failure to store is thrown by the
   * next call, or by `end`; nothing is stored after it.
   */
  add(items: readonly unknown[], stored: (result: BatchResult) => void | Promise<void>): Promise<void>
  /** Waits until everything is stored. */
  end(): Promise<void>
}

interface QueueOptions extends StoreOptions {
  /** Once aborted, no further batch is begun. */
  signal?: AbortSignal | undefined
}

/** A queue for long imports: checking on this side and storing on the other take about equally long. */
export function ingestQueue(sql: Sql, { signal, ...options }: QueueOptions = {}): IngestQueue {
  let storing = NOTHING_STORED
  return {
    async add(items, stored) {
      const prepared = await prepareAppeals(sql, items)
      await storing.done
      if (signal?.aborted) return
      storing = beginStoring((sent) => storePrepared(sql, prepared, { ...options, sent }).then(stored))
      await storing.sent
    },
    end: () => storing.done,
  }
}
