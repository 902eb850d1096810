/** A batch on its way. */
export interface Storing {
  /** Its rows are on their way to the server, or it has ended: now is the time to prepare the next one. */
  sent: Promise<void>
  /** It is stored. Whoever awaits this hears of a failure. */
  done: Promise<void>
}

/** That nothing is being stored. */
export const NOTHING_STORED: Storing = { sent: Promise.resolve(), done: Promise.resolve() }

/**
 * Begins to store a batch. While it finds out what is stored already, it should not have to wait for this side: who prepares
 * the next batch at once lets the server stand idle.
 */
export function beginStoring(store: (sent: () => void) => Promise<void>): Storing {
  let done = Promise.resolve()
  const sent = new Promise<void>((resolve) => {
    done = store(resolve)
    done.then(resolve, resolve)
  })
  return { sent, done }
}
