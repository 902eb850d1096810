import type { Appeal } from '@ochag/api/contract/appeal'

/** Where an appeal stands against its deadline; `by` is how far, in milliseconds. */
export type Deadline =
  | { state: 'late' | 'left' | 'closedLate'; by: number }
  | { state: 'closedInTime' }
  | { state: 'none' }

/** The deadline of an appeal at a moment; without a date, or rejected, there is none. */
export function deadlineOf(
  { status, dueAt, closedAt }: Pick<Appeal, 'status' | 'dueAt' | 'closedAt'>,
  now: Date,
): Deadline {
  if (dueAt === null || status === 'rejected') return { state: 'none' }
  const due = Date.parse(dueAt)
  if (status === 'closed') return closedAt === null ? { state: 'none' } : closed(due, Date.parse(closedAt))
  const by = due - now.getTime()
  return by < 0 ? { state: 'late', by: -by } : { state: 'left', by }
}

function closed(due: number, at: number): Deadline {
  return at > due ? { state: 'closedLate', by: at - due } : { state: 'closedInTime' }
}

const DAY = 86_400_000

/** How loudly a deadline speaks: burnt, about to burn within a day, or quiet. */
export function urgencyOf(deadline: Deadline): 'late' | 'soon' | 'quiet' {
  if (deadline.state === 'late') return 'late'
  return deadline.state === 'left' && deadline.by < DAY ? 'soon' : 'quiet'
}
