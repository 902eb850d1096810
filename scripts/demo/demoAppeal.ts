import type { Kind, Position, Precision } from '@ochag/api/contract/common'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Step } from './lifecycle'

/** An appeal of the demo with its whole course, past and future; times in milliseconds. */
export interface DemoAppeal {
  externalId: string
  source: string
  kind: Kind
  topic: string
  municipality: string | null
  executor: string | null
  createdAt: number
  dueAt: number
  precision: Precision
  point: Position | null
  address: string | null
  text: string
  /** In order of time; the first is `new`, at creation. */
  steps: Step[]
}

/** The appeal as its source would hand it in at a moment; undefined before it was written. */
export function appealAt(appeal: DemoAppeal, now: number): NewAppeal | undefined {
  const past = appeal.steps.filter(({ at }) => at <= now)
  const last = past.at(-1)
  if (!last) return undefined
  const { steps: _, createdAt, dueAt, ...facts } = appeal
  const takenAt = past.find(({ status }) => status === 'in_progress')?.at
  return {
    ...facts,
    status: last.status,
    rawStatus: last.rawStatus,
    createdAt: instant(createdAt),
    dueAt: instant(dueAt),
    takenAt: takenAt === undefined ? null : instant(takenAt),
    closedAt: last.status === 'closed' ? instant(last.at) : null,
  }
}

function instant(milliseconds: number): string {
  return new Date(Math.floor(milliseconds)).toISOString()
}
