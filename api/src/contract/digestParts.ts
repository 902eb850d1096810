/** What became of appeals, by the days of their deadlines, closings and statuses. Free of schemas, for the interface. */
export const PROMISE_PARTS = ['due', 'inTime', 'late', 'open', 'undated', 'closed', 'deferred', 'returned'] as const
export type PromisePart = (typeof PROMISE_PARTS)[number]

/** Whose task the appeals are that came. */
export const TASK_PARTS = ['municipal', 'regional', 'nobody', 'unknown'] as const
export type TaskPart = (typeof TASK_PARTS)[number]

/** The figures of a digest for which the map has no filter: their appeals can be listed. */
export const DIGEST_PARTS = [...PROMISE_PARTS, ...TASK_PARTS] as const
export type DigestPart = (typeof DIGEST_PARTS)[number]
