import { NO_MEASURES } from '@ochag/api/contract/metrics'
import type { QueryKey } from '@tanstack/react-query'
import { ProblemError } from '../src/api/problemError'
import type { Replies, Reply } from './filledQueryClient'
import { appealDetail, latestPage, nearbyPage } from './fixtures/appeals'
import { archive, digest, digestNow } from './fixtures/digest'
import { measuresBy, metrics } from './fixtures/measures'
import { NO_GROUND, NOTHING } from './fixtures/nothing'
import { breakdown, municipalities, region, sources, topics } from './fixtures/region'
import { seriesOf } from './fixtures/series'
import { sourceHealth } from './fixtures/sourceHealth'
import { imports } from './fixtures/uploads'
import { doubts, responsibility, topicWords, wordRules } from './fixtures/vocabulary'

/** The answer to a question under a version, as the cache holds it. */
export function told(answer: unknown): Reply {
  return { data: { version: 1, answer } }
}

/** A question that was answered page after page. */
export function pages(page: unknown): Reply {
  return { data: { pages: [page], pageParams: [null] } }
}

/** What the server answers on a usual day. */
export const FULL: Replies = {
  region: () => told(region),
  topics: () => told(topics),
  municipalities: () => told(municipalities),
  sources: () => told(sources),
  breakdown: () => told(breakdown),
  hexagon: ([, cell]) => (cell === null ? 'waiting' : told({ ...breakdown, cell, municipalities: ['vsevolozhsk'] })),
  totals: () => told({ total: breakdown.count, unlocated: breakdown.unlocated, defaultPoint: 31 }),
  measures: (key) => told(measuresBy(said(key, 'by'))),
  metrics: () => told(metrics),
  series: (key) => told(seriesOf(said(key, 'from'), said(key, 'to'), bucketOf(said(key, 'bucket')))),
  appeals: ([, , place]) => (isOnePage(place) ? told(nearbyPage) : pages(latestPage)),
  appeal: () => told(appealDetail),
  digest: () => told(digest),
  'digest-now': () => told(digestNow),
  'digest-archive': () => told(archive),
  boundaries: () => told(NO_GROUND),
  settlements: () => told({ settlements: [] }),
  basemap: () => told(NO_GROUND),
  'source-health': () => told({ sources: sourceHealth }),
  imports: () => pages({ imports, next: null }),
  doubts: () => pages(doubts),
  'topic-words': () => told(topicWords),
  'word-rules': () => told(wordRules),
  responsibility: () => told(responsibility),
}

const { region: REGION } = FULL

/** The region is known, and everything else is on its way. */
export const WAITING: Replies = { region: REGION }

/** What a server says that has failed. */
export const refusal = new ProblemError('internal', 500, '4f1c9a', 'internal')

/** The region is known, and everything else was refused. */
export const FAILED: Replies = {
  ...Object.fromEntries(Object.keys(FULL).map((name) => [name, refused])),
  region: REGION,
}

const series = { ...breakdown.series, points: breakdown.series.points.map((point) => ({ ...point, count: 0 })) }

/** Nobody wrote anything under the filter. */
export const EMPTY: Replies = {
  ...FULL,
  topics: () => told({ topics: topics.topics.map((topic) => ({ ...topic, ...NOTHING })), none: NOTHING }),
  municipalities: () =>
    told({ municipalities: municipalities.municipalities.map((one) => ({ ...one, ...NOTHING })), none: NOTHING }),
  sources: () => told({ sources: [] }),
  breakdown: () =>
    told({
      ...breakdown,
      ...NOTHING,
      open: 0,
      unlocated: 0,
      topics: [],
      addresses: [],
      sources: [],
      statuses: [],
      series,
    }),
  totals: () => told({ total: 0, unlocated: 0, defaultPoint: 0 }),
  measures: () => told({ ...measuresBy(''), total: NO_MEASURES, parts: [] }),
  appeals: ([, , place]) => {
    const none = { appeals: [], next: null }
    return isOnePage(place) ? told(none) : pages(none)
  },
  'source-health': () => told({ sources: [] }),
  imports: () => pages({ imports: [], next: null }),
  doubts: () => pages({ doubts: [], counts: {}, next: null }),
  'topic-words': () => told({ trees: [], total: 0, words: [] }),
  'word-rules': () => told({ rules: [] }),
}

export const REPLIES = { full: FULL, waiting: WAITING, failed: FAILED, empty: EMPTY } as const

function refused(): Reply {
  return { error: refusal }
}

/** A part of the question in a key, as text. */
function said([, question]: QueryKey, name: string): string {
  return typeof question === 'object' && question !== null ? String(Reflect.get(question, name) ?? '') : ''
}

function bucketOf(text: string) {
  return text === 'week' || text === 'month' ? text : 'day'
}

/** Neighbours of an appeal are asked for in one page, lists page after page. */
function isOnePage(place: unknown): boolean {
  return typeof place === 'object' && place !== null && 'limit' in place
}
