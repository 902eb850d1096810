import type { Status } from '@ochag/api/contract/common'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import { appealAt } from './demoAppeal'
import { drawAppeal, sourcesOn } from './drawAppeal'
import { conditionsOf, expectedAppeals, sourceFactor } from './intensity'
import { createRandom } from './random'
import { pickWeighted, weighted } from './weighted'
import type { World } from './world'

/** An appeal that exists only so that something happens while people watch; it counts until its day is over. */
export interface LiveAppeal {
  externalId: string
  source: string
  status: Status
  createdAt: number
  takenAt: number | null
  closedAt: number | null
}

const WORDS: Record<Status, string> = {
  new: 'Новое',
  in_progress: 'В работе',
  closed: 'Закрыто',
  returned: 'Возврат',
  deferred: 'Отложено',
  rejected: 'Показ окончен',
}

/** The id of the n-th live appeal of a day. */
export function liveId(day: string, number: number): string {
  return `L-${day.replaceAll('-', '')}-${String(number).padStart(3, '0')}`
}

/** The n-th live appeal of a day: the same every time, but for the moment at which it comes. */
export function beginLive(world: World, day: string, number: number, now: number): LiveAppeal {
  const externalId = liveId(day, number)
  const { source } = factsOf(world, externalId, now)
  return { externalId, source, status: 'new', createdAt: now, takenAt: null, closedAt: null }
}

/** One step on: taken, closed, sent back, taken again. */
export function advanceLive(live: LiveAppeal, now: number): LiveAppeal {
  if (live.status === 'in_progress') return { ...live, status: 'closed', closedAt: now }
  if (live.status === 'closed') return { ...live, status: 'returned', closedAt: null }
  return { ...live, status: 'in_progress', takenAt: live.takenAt ?? now }
}

/** As its source would hand it in. */
export function liveItem(world: World, live: LiveAppeal): NewAppeal {
  const { steps: _, dueAt, ...facts } = factsOf(world, live.externalId, live.createdAt)
  const written = appealAt({ ...facts, dueAt, steps: [{ at: live.createdAt, status: 'new', rawStatus: '' }] }, Infinity)
  if (!written) throw new Error('a live appeal is written at once')
  const { status, takenAt, closedAt } = live
  return { ...written, status, rawStatus: WORDS[status], takenAt: instant(takenAt), closedAt: instant(closedAt) }
}

function factsOf(world: World, externalId: string, createdAt: number) {
  const [, digits = '', number = ''] = externalId.split('-')
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const random = createRandom(world.seed, 'live', day, Number(number))
  const conditions = conditionsOf(world, day)
  const topic = pickWeighted(
    random,
    weighted(world.topics.map((candidate) => [candidate, expectedAppeals(candidate, conditions)] as const)),
  )
  const place = pickWeighted(random, topic.people)
  const sources = sourcesOn(topic, (source) => sourceFactor(source, conditions))
  const drawn = drawAppeal(random, world, { topic, conditions, place, book: world.bookOf(place), sources })
  return { ...drawn, externalId, createdAt, dueAt: createdAt + drawn.dueAt - drawn.createdAt }
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}
