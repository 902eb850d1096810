import { type Digest, type DigestPeriod, type DigestUnit, LEAST_AT_ADDRESS } from '../contract/digest'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { countExecutors } from '../queries/countExecutors'
import { countPlacesAndTopics, type PlaceAndTopicCount } from '../queries/countPlacesAndTopics'
import { countPromises } from '../queries/countPromises'
import { countSeries } from '../queries/countSeries'
import { countSourcesAndKinds } from '../queries/countSourcesAndKinds'
import { listWordRules } from '../queries/listWordRules'
import { rankHotAddresses } from '../queries/rankHotAddresses'
import { readDigestGround } from '../queries/readDigestGround'
import { sumResponsibility } from '../topics/responsibility'
import { ruleReader } from '../topics/wordRules'
import { composeDigest } from './composeDigest'
import type { DigestCounts, Stretch } from './counts'
import { addDays, digestPeriod } from './digestPeriod'

const MOST_ADDRESSES = 12

/** How many days the trend shows, those of the digest among them: a day with the four weeks before it, so that the same day of each is there. */
const TREND_DAYS = { day: 29, week: 84 } as const

/** Which digest is wanted; `first` is its first day, of a week its Monday; `municipality` is null for the region. */
export interface WantedDigest {
  unit: DigestUnit
  first: string
  municipality: string | null
}

/** A digest of the data that a transaction sees, and whether these are whole: no file is being imported. */
export interface ReadDigest {
  digest: Digest
  importing: boolean
}

/** Its days are still to come. */
export class FutureDigest extends Error {
  override name = 'FutureDigest'
  constructor(readonly today: string) {
    super(`must not be later than today, ${today}`)
  }
}

/**
 * Counts and composes; all statements must see one state of the data.
 * @throws FutureDigest when its first day is still to come
 */
export async function readDigest(sql: Queryable, { unit, first, municipality }: WantedDigest): Promise<ReadDigest> {
  const ground = await readDigestGround(sql)
  if (!ground) throw new Error('a region is loaded before anything is served')
  if (first > ground.today) throw new FutureDigest(ground.today)
  const period = digestPeriod(unit, first, ground)
  const within: Filter = municipality === null ? {} : { municipality: [municipality] }
  const stretch = (span: { from: string; to: string } | null) => span && readStretch(sql, { ...within, ...span })
  const [now, previous, usual, sameDays, trend, tasks, addresses, promises] = await Promise.all([
    readStretch(sql, { ...within, from: period.from, to: period.to }),
    stretch(period.previous),
    stretch(period.usual),
    period.sameDays ? readDays(sql, within, period.sameDays) : null,
    readTrend(sql, within, period, ground.firstDay),
    readTasks(sql, within, period),
    rankHotAddresses(
      sql,
      { ...within, from: period.from, to: period.to },
      { least: LEAST_AT_ADDRESS, limit: MOST_ADDRESSES },
    ),
    countPromises(sql, { from: period.from, to: period.to, municipality }),
  ])
  const counts = { period, municipality, ground, now, previous, usual, sameDays, trend, tasks, addresses, promises }
  return { digest: composeDigest(counts), importing: ground.importing }
}

async function readStretch(sql: Queryable, filter: Filter): Promise<Stretch> {
  const [all, emergencies, sources] = await Promise.all([
    countPlacesAndTopics(sql, filter),
    countPlacesAndTopics(sql, { ...filter, kind: ['incident'] }),
    countSourcesAndKinds(sql, filter),
  ])
  return { all, emergencies, sources }
}

async function readDays(sql: Queryable, within: Filter, days: readonly string[]): Promise<PlaceAndTopicCount[]> {
  const counted = days.map((from) => countPlacesAndTopics(sql, { ...within, from, to: addDays(from, 1) }))
  return (await Promise.all(counted)).flat()
}

async function readTrend(
  sql: Queryable,
  within: Filter,
  { unit, to }: DigestPeriod,
  firstDay: string | null,
): Promise<DigestCounts['trend']> {
  if (firstDay === null) return []
  const earliest = addDays(to, -TREND_DAYS[unit])
  const { points } = await countSeries(sql, { ...within, from: earliest, to }, unit)
  return points.filter(({ start }) => start >= firstDay).map(({ start, count }) => ({ from: start, count }))
}

async function readTasks(
  sql: Queryable,
  within: Filter,
  { from, to, previous }: DigestPeriod,
): Promise<DigestCounts['tasks']> {
  const executors = await countExecutors(sql, { ...within, from, to })
  const { municipal, regional, nobody, unknown } = sumResponsibility(executors, ruleReader(await listWordRules(sql)))
  const told = previous
    ? (task: typeof municipal) => task
    : ({ count }: typeof municipal) => ({ count, previous: null })
  return { municipal: told(municipal), regional: told(regional), nobody: told(nobody), unknown: told(unknown) }
}
