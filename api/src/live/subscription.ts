import type { Change } from '../contract/live'

/** A listener that does not keep up loses its backlog and is told to ask everything again. */
const MOST_WAITING = 1000

/** One listener's queue of changes. */
export interface Subscription {
  /** Hands over what happened before it began listening; what was offered meanwhile follows, nothing twice. */
  begin(missed: Change[]): void
  offer(change: Change): void
  /** The next change; `quiet` when none came for so long, `closed` when there will be none. */
  next(patienceMilliseconds: number): Promise<Change | 'quiet' | 'closed'>
  close(): void
}

/** A queue that begins once the missed changes are known. */
export function createSubscription(closed: () => void): Subscription {
  let queue: Change[] = []
  let begun = false
  let ended = false
  let wake: (() => void) | undefined

  function trim(): void {
    const last = queue.at(-1)
    if (queue.length > MOST_WAITING && last) queue = [{ ...last, reset: true, deltas: [] }]
  }

  return {
    begin(missed) {
      const last = missed.at(-1)?.version ?? 0
      queue = [...missed, ...queue.filter(({ version }) => version > last)]
      begun = true
      wake?.()
    },
    offer(change) {
      queue.push(change)
      trim()
      wake?.()
    },
    async next(patience) {
      if (!ended && !(begun && queue.length > 0)) await wakened(patience, (resolve) => (wake = resolve))
      if (ended) return 'closed'
      return (begun ? queue.shift() : undefined) ?? 'quiet'
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
