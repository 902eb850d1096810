import type { Change } from '@ochag/api/contract/live'

const MOST = 500

/** The latest changes, for answers that were on their way while those happened. */
export interface ChangeLog {
  add(change: Change): void
  /** All changes after a version, oldest first. */
  after(version: number): Change[]
  clear(): void
}

/** An empty log; it keeps as many changes as may happen while an answer travels. */
export function createChangeLog(): ChangeLog {
  let changes: Change[] = []
  return {
    add(change) {
      changes = [...changes.slice(1 - MOST), change]
    },
    after: (version) => changes.filter((change) => change.version > version),
    clear() {
      changes = []
    },
  }
}
