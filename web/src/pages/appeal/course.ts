import type { AppealDetail } from '@ochag/api/contract/appeal'

/** How long an appeal waits, or waited, for a first response, in milliseconds. */
export type Response = { state: 'given' | 'waiting'; after: number } | { state: 'none' }

/** How an appeal stands to its solution; `by` is how far it is from its deadline, in milliseconds. */
export type Resolution =
  | { state: 'left' | 'late'; by: number }
  | { state: 'inTime' | 'closedLate'; after: number; by: number }
  | { state: 'closed'; after: number }
  | { state: 'open' | 'noDate' | 'rejected' }

type Dates = Pick<AppealDetail, 'status' | 'createdAt' | 'takenAt' | 'dueAt' | 'closedAt'>

/** The first response: given after a while, still awaited, or never told by the source of an appeal that is over. */
export function responseOf({ status, createdAt, takenAt }: Dates, now: Date): Response {
  const created = Date.parse(createdAt)
  if (takenAt !== null) return { state: 'given', after: Math.max(0, Date.parse(takenAt) - created) }
  return isOver(status) ? { state: 'none' } : { state: 'waiting', after: Math.max(0, now.getTime() - created) }
}

/** The solution: against the deadline where the source gives one. */
export function resolutionOf({ status, createdAt, dueAt, closedAt }: Dates, now: Date): Resolution {
  if (status === 'rejected') return { state: 'rejected' }
  const due = dueAt === null ? null : Date.parse(dueAt)
  if (status === 'closed') return closedBy(Date.parse(createdAt), due, closedAt === null ? null : Date.parse(closedAt))
  if (due === null) return { state: 'open' }
  const by = due - now.getTime()
  return by < 0 ? { state: 'late', by: -by } : { state: 'left', by }
}

function closedBy(created: number, due: number | null, closed: number | null): Resolution {
  if (closed === null) return { state: 'noDate' }
  const after = Math.max(0, closed - created)
  if (due === null) return { state: 'closed', after }
  return { state: closed > due ? 'closedLate' : 'inTime', after, by: Math.abs(closed - due) }
}

/** Moments of an appeal as shares of the time that is drawn, from its creation on. */
export interface CourseMarks {
  response: number | null
  due: number | null
  /** Where the deadline divides the time that has passed, and how far that has come. */
  inTime: number
  passed: number
}

/** Where to draw what: from the creation to the deadline, or beyond it to the closing or now. */
export function courseMarks({ status, createdAt, takenAt, dueAt, closedAt }: Dates, now: Date): CourseMarks {
  const begin = Date.parse(createdAt)
  const end = closedAt === null ? now.getTime() : Date.parse(closedAt)
  const due = dueAt === null ? null : Date.parse(dueAt)
  const length = Math.max(1, end - begin, (due ?? begin) - begin)
  const share = (moment: number) => Math.min(1, Math.max(0, (moment - begin) / length))
  const known = !isOver(status) || closedAt !== null
  return {
    response: takenAt === null ? null : share(Date.parse(takenAt)),
    due: due === null ? null : share(due),
    inTime: known ? share(due === null ? end : Math.min(due, end)) : 0,
    passed: known ? share(end) : 0,
  }
}

function isOver(status: Dates['status']): boolean {
  return status === 'closed' || status === 'rejected'
}
