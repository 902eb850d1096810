import { sharedNext } from '../answers/sharedNext'
import type { Database } from '../db/connect'
import { CHANGE_CHANNEL } from '../queries/announceChange'
import { changeSpan } from '../queries/changeSpan'
import { forgetChanges } from '../queries/forgetChanges'
import { listChanges } from '../queries/listChanges'
import { coalesce, resetAt, type SpanningChange } from './coalesce'
import { createPacer } from './pacer'
import { beatEvent, changeEvent } from './serverSentEvent'
import { createQueue, type Queue, type Subscription } from './subscription'

/** Hours for which a reconnecting listener can catch up. */
const KEPT_HOURS = 24
const SWEEP_MILLISECONDS = 3_600_000
/** Who is behind by more changes than this asks again. */
const MOST_CHANGES = 500

export interface HubOptions {
  /** How many may listen at once. */
  mostListeners?: number | undefined
  /** After a change, the next ones are gathered for so long. */
  windowMilliseconds?: number
  beatMilliseconds?: number
}

/** One LISTEN for the whole process, fanned out to every subscriber in commit order. */
export interface Hub {
  readonly listening: boolean
  /**
   * Changes after a version, or from now on.
   * @throws TooManyListeners
   */
  subscribe(since?: number): Promise<Subscription>
  close(): void
}

/** No more can listen here; another process or a later moment may do. */
export class TooManyListeners extends Error {
  override name = 'TooManyListeners'
}

/** Starts listening to the database's changes. */
export async function createHub(database: Database, options: HubOptions = {}): Promise<Hub> {
  const { mostListeners = 5000, windowMilliseconds = 150, beatMilliseconds = 15_000 } = options
  const { sql } = database
  const queues = new Set<Queue>()
  const span = sharedNext(() => changeSpan(sql))
  let { newest: latest } = await span()
  let listening = false

  /** All that is new becomes one event, whose bytes all listeners share. A failure is repaired by the next call. */
  const pacer = createPacer(windowMilliseconds, async () => {
    const change = await changesSince(latest)
    if (!change) return
    latest = change.version
    const shared = { ...change, bytes: changeEvent(change) }
    for (const queue of queues) queue.offer(shared)
  })

  async function changesSince(version: number): Promise<SpanningChange | undefined> {
    const changes = await listChanges(sql, version, MOST_CHANGES)
    return changes.length < MOST_CHANGES ? coalesce(version, changes) : resetAt((await changeSpan(sql)).newest, version)
  }

  /** A version never given out, or one whose successors are forgotten, cannot be caught up with: ask again. */
  async function catchUp(queue: Queue, since: number | undefined): Promise<void> {
    const { oldest, newest } = await span()
    if (since === undefined || since === newest) return queue.begin(newest, [])
    if (since > newest || since < oldest - 1) return queue.begin(0, [resetAt(newest, 0)])
    const missed = await changesSince(since)
    return queue.begin(since, missed ? [missed] : [])
  }

  await database.listen(CHANGE_CHANNEL, pacer.ask, () => {
    listening = true
    pacer.ask()
  })
  const sweep = setInterval(() => forgetChanges(sql, KEPT_HOURS).catch(() => undefined), SWEEP_MILLISECONDS)
  const beats = setInterval(() => {
    const bytes = beatEvent()
    for (const queue of queues) queue.beat(bytes)
  }, beatMilliseconds)
  for (const timer of [sweep, beats]) timer.unref()

  return {
    get listening() {
      return listening
    },
    async subscribe(since) {
      if (queues.size >= mostListeners) throw new TooManyListeners(`${mostListeners} listen already`)
      const queue = createQueue(() => queues.delete(queue))
      queues.add(queue)
      await catchUp(queue, since).catch((error: unknown) => {
        queue.close()
        throw error
      })
      return queue
    },
    close() {
      pacer.stop()
      for (const timer of [sweep, beats]) clearInterval(timer)
      for (const queue of queues) queue.close()
    },
  }
}
