import type { Status } from '@ochag/api/contract/common'
import { normal, type Random, uniform } from '../../demo/random'

const DAY = 86_400
const HOUR = 3600
/** Appeals that nobody gets round to; they are closed, if ever, after years. */
const STUCK = 0.1
const STUCK_SECONDS = 6 * 365 * DAY
const REJECTED = 0.03

/** What became of an appeal by now; seconds since 1970. */
export interface Course {
  status: Status
  taken: number | undefined
  closed: number | undefined
}

/** Draws how an appeal went on: most are closed about in time, some late, a few never. */
export function drawCourse(random: Random, created: number, now: number, deadlineDays: number): Course {
  const taken = created + Math.round(HOUR * 10 * Math.exp(1.1 * normal(random)))
  if (taken > now) return { status: 'new', taken: undefined, closed: undefined }
  if (uniform(random) < REJECTED) return { status: 'rejected', taken, closed: undefined }
  const closed = taken + drawWork(random, deadlineDays)
  if (closed <= now) return { status: 'closed', taken, closed }
  return { status: openStatus(uniform(random)), taken, closed: undefined }
}

function drawWork(random: Random, deadlineDays: number): number {
  if (uniform(random) < STUCK) return Math.round(-Math.log(1 - uniform(random)) * STUCK_SECONDS)
  return Math.round(deadlineDays * DAY * 0.6 * Math.exp(0.7 * normal(random)))
}

function openStatus(mark: number): Status {
  if (mark < 0.7) return 'in_progress'
  return mark < 0.85 ? 'returned' : 'deferred'
}
