import type { Status } from '@ochag/api/contract/common'
import { between, normal, type Random, uniform } from './random'

/** A status that an appeal has from an instant on, in milliseconds. */
export interface Step {
  at: number
  status: Status
  rawStatus: string
}

export interface Circumstances {
  createdAt: number
  dueAt: number
  /** Median hours until somebody takes it up. */
  takenHours: number
  /** Share of matters finished in time. */
  onTime: number
  /** Share put off to a later plan. */
  deferred: number
  /** Local midnight of any day, for working hours. */
  midnight: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SPAM = 0.01
const RETURNED = 0.05
/** Nothing stays open longer, so that a fill never has to look further back. */
const LONGEST_WORK_DAYS = 150
/** How widely the time of work varies, of its logarithm. */
const WORK_SIGMA = 0.75

/** The whole course of an appeal, past and future, in order of time. Who looks at it at some moment sees the last step before. */
export function planLifecycle(random: Random, known: Circumstances): Step[] {
  const { createdAt } = known
  const takenAt = createdAt + known.takenHours * HOUR * Math.exp(0.9 * normal(random)) + 60_000
  const fate = uniform(random)
  const fresh: Step = { at: createdAt, status: 'new', rawStatus: uniform(random) < 0.8 ? 'Новое' : 'Зарегистрировано' }
  if (fate < SPAM) return [fresh, { at: takenAt, status: 'rejected', rawStatus: 'Спам' }]
  const taken: Step = { at: takenAt, status: 'in_progress', rawStatus: wordOfWork(random) }
  const finishedAt = workingTime(random, Math.max(finishTime(random, known), takenAt + HOUR), known.midnight)
  const detour = detourOf(random, { fate: fate - SPAM, deferred: known.deferred, takenAt, finishedAt })
  const last = detour.at(-1)?.at ?? finishedAt
  return [
    fresh,
    taken,
    ...detour,
    { at: Math.max(finishedAt, last + HOUR), status: 'closed', rawStatus: wordOfEnd(random) },
  ]
}

/** When the work would be done: before the deadline as often as the municipality manages. */
function finishTime(random: Random, { createdAt, dueAt, onTime }: Circumstances): number {
  const pace = Math.exp(WORK_SIGMA * (normal(random) - quantile(onTime)))
  return createdAt + Math.min((dueAt - createdAt) * pace, LONGEST_WORK_DAYS * DAY)
}

function detourOf(
  random: Random,
  plan: { fate: number; deferred: number; takenAt: number; finishedAt: number },
): Step[] {
  const { fate, deferred, takenAt, finishedAt } = plan
  const turn = takenAt + (finishedAt - takenAt) * between(random, 0.3, 0.9)
  if (fate < deferred) {
    const resumed = turn + between(random, 20, LONGEST_WORK_DAYS) * DAY
    return [
      { at: turn, status: 'deferred', rawStatus: 'Отложено' },
      { at: resumed, status: 'in_progress', rawStatus: 'В работе' },
    ]
  }
  if (fate > deferred + RETURNED) return []
  return [
    { at: turn, status: 'returned', rawStatus: uniform(random) < 0.5 ? 'Возврат' : 'Возврат на доработку' },
    { at: turn + between(random, 0.3, 4) * DAY, status: 'in_progress', rawStatus: 'Исполнение' },
  ]
}

/** Most answers are given in office hours and not on weekends. */
function workingTime(random: Random, at: number, midnight: number): number {
  if (uniform(random) < 0.15) return at
  const days = Math.floor((at - midnight) / DAY)
  // 1970-01-05 was a Monday; half a day keeps the time zone out of it.
  const weekday = (Math.floor((midnight + DAY / 2) / DAY) + days + 3) % 7
  const office = midnight + days * DAY + between(random, 9, 18) * HOUR
  const weekend = weekday > 4 ? (7 - weekday) * DAY : 0
  return Math.max(office + weekend, at)
}

function wordOfWork(random: Random): string {
  const words = ['В работе', 'В работе', 'В работе', 'Исполнение', 'На исполнении', 'Согласование', 'Модерация']
  return words[Math.floor(uniform(random) * words.length)] ?? 'В работе'
}

function wordOfEnd(random: Random): string {
  const words = ['Закрыто', 'Закрыто', 'Закрыто', 'Готово', 'Архивировано']
  return words[Math.floor(uniform(random) * words.length)] ?? 'Закрыто'
}

/** Normal quantile by the logistic curve; close enough for shares from 0.5 to 0.95. */
function quantile(share: number): number {
  return Math.log(share / (1 - share)) / 1.702
}
