import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Sql } from '@ochag/api/db/connect'
import { appealAt } from './demoAppeal'
import { findDemoSpan } from './findDemoSpan'
import { generateDay } from './generate'
import { ingestInOrder } from './ingestInOrder'
import { listOpenDemoAppeals, type OpenDemoAppeal } from './listOpenDemoAppeals'
import { addDays, daysBetween, localDay } from './localDay'
import { retireLiveAppeals } from './retireLiveAppeals'
import { writeTruth } from './truth'
import { createWorld, type World } from './world'

export interface FillOptions {
  /** Where the truth about planted outbreaks is written. */
  dataDirectory: string
  now: Date
  /** Called at least once a second with the appeals looked at so far and about how many there are. */
  progress?: (done: number, total: number) => void
  signal?: AbortSignal
  /** Local day on which the history of an empty database begins; 24 months before now by default. */
  firstDay?: string
  seed?: string
}

export interface FillResult {
  created: number
  updated: number
  unchanged: number
}

const MONTHS = 24
const TYPICAL_DAY = 280

/**
 * Brings the demo up to now: a whole history into an empty database, the gap since the last appeal into another, and
 * the statuses of everything still open. May be stopped or killed at any time; the next call goes on where it was.
 */
export async function fillDemo(sql: Sql, pack: RegionPack, options: FillOptions): Promise<FillResult> {
  const world = await createWorld(pack, options.seed)
  const now = options.now.getTime()
  const today = localDay(options.now, world.timeZone)
  const span = await findDemoSpan(sql)
  const firstDay = span
    ? localDay(new Date(span.last), world.timeZone)
    : (options.firstDay ?? monthsBefore(today, MONTHS))
  await retireLiveAppeals(sql, world, today)
  const open = span ? (await listOpenDemoAppeals(sql)).filter(({ externalId }) => dayIn(externalId) < firstDay) : []
  const days = daysBetween(firstDay, today)
  const total = open.length + days.length * TYPICAL_DAY
  const result = await ingestInOrder(sql, freshAppeals(world, days, now), { ...options, total })
  const changed = await ingestInOrder(sql, changedAppeals(world, open, now), {
    ...options,
    total,
    offset: total - open.length,
  })
  await writeTruth(world, options.dataDirectory, {
    first: span ? localDay(new Date(span.first), world.timeZone) : firstDay,
    now,
  })
  options.progress?.(total, total)
  return add(result, changed)
}

/** Written days ascending and appeals by time, so that the last one stored tells how far a fill has come. */
function* freshAppeals(world: World, days: string[], now: number): Generator<NewAppeal[]> {
  for (const day of days) yield generateDay(world, day).flatMap((appeal) => appealAt(appeal, now) ?? [])
}

/** Of appeals stored as open, those that have another status by now. */
function* changedAppeals(world: World, open: OpenDemoAppeal[], now: number): Generator<NewAppeal[]> {
  const stored = new Map(open.map((appeal) => [`${appeal.source}/${appeal.externalId}`, appeal.state]))
  for (const day of new Set(open.map(({ externalId }) => dayIn(externalId))))
    yield generateDay(world, day)
      .flatMap((appeal) => appealAt(appeal, now) ?? [])
      .filter(({ source, externalId, status, rawStatus }) => {
        const state = stored.get(`${source}/${externalId}`)
        return state !== undefined && state !== `${status}:${rawStatus ?? ''}`
      })
}

/** The day in an external id, `D-YYYYMMDD-NNNNN`. */
function dayIn(externalId: string): string {
  return `${externalId.slice(2, 6)}-${externalId.slice(6, 8)}-${externalId.slice(8, 10)}`
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const start = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
  return addDays(start, Number(day.slice(8)) - 1)
}

function add(left: FillResult, right: FillResult): FillResult {
  return {
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
  }
}
