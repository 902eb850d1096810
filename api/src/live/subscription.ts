import type { Change } from '../contract/live'

/** A listener that does not keep up loses its backlog and is told to ask everything again. */
const MOST_WAITING = 1000

/** One listener's queue of changes. */
export interface Subscription {
  /** Begins after a version with what was missed since; what was offered meanwhile follows, nothing twice. */
  begin(after: number, missed: Change[]): void
  offer(change: Change): void
  /** The next change; `quiet` when none came for so long, `closed` when there will be none. */
  next(patienceMilliseconds: number): Promise<Change | 'quiet' | 'closed'>
  close(): void
}

/** A queue; it must begin before the first change is taken from it. */
export function createSubscription(closed: () => void): Subscription {
  let queue: Change[] = []
  /** Everything up to here has been queued or was never wanted; undefined until that is known. */
  let upTo: number | undefined
  let ended = false
  let wake: (() => void) | undefined

  function append(change: Change): void {
    if (upTo !== undefined && change.version <= upTo) return
    upTo = change.version
    queue.push(change)
    if (queue.length > MOST_WAITING) queue = [{ ...change, reset: true, deltas: [] }]
    wake?.()
  }

  return {
    begin(after, missed) {
      const meanwhile = queue
      queue = []
      upTo = after
      for (const change of [...missed, ...meanwhile]) append(change)
    },
    offer(change) {
      if (upTo === undefined) queue.push(change)
      else append(change)
    },
    async next(patience) {
      if (!ended && queue.length === 0) await wakened(patience, (resolve) => (wake = resolve))
      if (ended) return 'closed'
      return queue.shift() ?? 'quiet'
    },
    close() {
      if (ended) return
      ended = true
      closed()
      wake?.()
    },
  }
}

function wakened(patience: number, register: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    register(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
