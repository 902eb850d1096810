import type { Sql } from '../db/connect'
import { getImport } from '../queries/getImport'
import type { TakenUp } from '../queries/takeUpImport'
import { openFile, type Reading, type ReadingWorld } from './openFile'
import { runImport, type StopReason } from './runImport'
import type { Upload, Uploads } from './uploads'

export interface JobsOptions {
  sql: Sql
  uploads: Uploads
  world: ReadingWorld
  /** Rows of a transaction. */
  batch?: number | undefined
  /** Hears of failures that are no fault of a file. */
  failed: (error: unknown) => void
}

/** What a process is working on: one import at a time, the others wait for it. */
export function createJobs({ sql, uploads, world, batch, failed }: JobsOptions) {
  const running = new Map<number, { controller: AbortController; done: Promise<void> }>()
  let last = Promise.resolve()

  /** Works on an import in the background, from where it stands. */
  function run(taken: Pick<TakenUp, 'id' | 'read' | 'unmapped'>, upload: Upload, reading: Reading): void {
    const controller = new AbortController()
    const before = last
    const done = runImport(sql, taken, {
      async open(signal) {
        await turn(before, signal)
        return openFile(upload, reading, world, signal)
      },
      batch,
      signal: controller.signal,
      failed,
    })
      .then(() => tidy(taken.id, upload))
      .catch(failed)
      .finally(() => running.delete(taken.id))
    last = done
    running.set(taken.id, { controller, done })
  }

  /** A file is of no more use once its import has ended. */
  async function tidy(id: number, upload: Upload): Promise<void> {
    const state = (await getImport(sql, id))?.state
    if (state !== 'running' && state !== 'broken') await uploads.remove(upload.id)
  }

  function stop(id: number, reason: StopReason): void {
    running.get(id)?.controller.abort(reason)
  }

  /** Waits until nothing is going on here. */
  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
  }

  return {
    run,
    stop,
    idle,
    /** Lays down what is going on, after its batch: who comes next goes on from there. */
    async close(): Promise<void> {
      for (const id of running.keys()) stop(id, 'lay down')
      await idle()
    },
  }
}

/** Waits for the import before; no longer than this one is wanted. */
async function turn(before: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  if (!signal.aborted) await Promise.race([before, aborted])
  signal.throwIfAborted()
}
