import type { Clock } from './clock'

/** A clock that stands still until it is moved. */
export function testClock() {
  let now = Date.parse('2026-03-01T12:00:00Z')
  const waiting = new Set<{ until: number; resolve: () => void }>()
  const clock: Clock = {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (milliseconds <= 0) return resolve()
        const waiter = { until: now + milliseconds, resolve }
        waiting.add(waiter)
        signal?.addEventListener('abort', () => {
          waiting.delete(waiter)
          reject(signal.reason)
        })
      }),
  }
  return {
    ...clock,
    /** How many wait. */
    waiting: () => waiting.size,
    /** How long everybody has still to wait. */
    waits: () => [...waiting].map(({ until }) => until - now),
    /** Moves time on and wakes everybody whose time has come. */
    move(milliseconds: number): void {
      now += milliseconds
      for (const waiter of [...waiting].sort((one, other) => one.until - other.until)) {
        if (waiter.until > now) continue
        waiting.delete(waiter)
        waiter.resolve()
      }
    },
  }
}
