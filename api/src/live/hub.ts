import type { Change } from '../contract/live'
import type { Database } from '../db/connect'
import { CHANGE_CHANNEL } from '../queries/announceChange'
import { changeSpan } from '../queries/changeSpan'
import { forgetChanges } from '../queries/forgetChanges'
import { listChanges } from '../queries/listChanges'
import { createSubscription, type Subscription } from './subscription'

/** Hours for which a reconnecting listener can catch up. */
const KEPT_HOURS = 24
const SWEEP_MILLISECONDS = 3_600_000
const BATCH = 200

/** One LISTEN for the whole process, fanned out to every subscriber in commit order. */
export interface Hub {
  readonly listening: boolean
  /** Changes after a version, or from now on. */
  subscribe(since?: number): Promise<Subscription>
  close(): void
}

/** Starts listening to the database's changes. */
export async function createHub(database: Database): Promise<Hub> {
  const subscriptions = new Set<Subscription>()
  const { sql } = database
  let { newest: latest } = await changeSpan(sql)
  let listening = false
  let reading: Promise<void> = Promise.resolve()

  async function readOn(): Promise<void> {
    for (;;) {
      const changes = await listChanges(sql, latest, BATCH)
      for (const change of changes) {
        latest = change.version
        for (const subscription of subscriptions) subscription.offer(change)
      }
      if (changes.length < BATCH) return
    }
  }

  /** Reads one after the other; a failure is repaired by the next notification or reconnection. */
  function wake(): void {
    reading = reading.then(readOn).catch(() => undefined)
  }

  /** A version never given out, or one whose successors are forgotten, cannot be caught up with: ask again. */
  async function catchUp(subscription: Subscription, since: number | undefined): Promise<void> {
    const { oldest, newest } = await changeSpan(sql)
    const lost = since !== undefined && (since > newest || since < oldest - 1)
    if (lost) subscription.begin(0, [resetTo(newest)])
    else subscription.begin(since ?? newest, since === undefined ? [] : await everyChange(since))
  }

  async function everyChange(since: number): Promise<Change[]> {
    const changes = await listChanges(sql, since, BATCH)
    const last = changes.at(-1)
    return changes.length < BATCH || !last ? changes : [resetTo((await changeSpan(sql)).newest)]
  }

  await database.listen(CHANGE_CHANNEL, wake, () => {
    listening = true
    wake()
  })
  const sweep = setInterval(() => forgetChanges(sql, KEPT_HOURS).catch(() => undefined), SWEEP_MILLISECONDS)
  sweep.unref()

  return {
    get listening() {
      return listening
    },
    async subscribe(since) {
      const subscription = createSubscription(() => subscriptions.delete(subscription))
      subscriptions.add(subscription)
      await catchUp(subscription, since).catch((error: unknown) => {
        subscription.close()
        throw error
      })
      return subscription
    },
    close() {
      clearInterval(sweep)
      for (const subscription of subscriptions) subscription.close()
    },
  }
}

function resetTo(version: number): Change {
  return { version, at: new Date().toISOString(), reset: true, deltas: [] }
}
