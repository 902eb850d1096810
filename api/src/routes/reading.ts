import { type AnswerCache, createAnswerCache } from '../answers/answerCache'
import type { Encoding } from '../answers/compression'
import { createFlights, type Flights } from '../answers/flights'
import { sharedNext } from '../answers/sharedNext'
import { createTurns, type Turns } from '../answers/turns'
import type { Dependencies, Env } from '../environment'
import { getVersion, type Version } from '../queries/getVersion'
import { holdReading } from './holdReading'

const MOST_CACHED_BYTES = 64 * 1024 * 1024

/** Questions asked at once: more would only take turns on the cores. Some connections are left to those who write. */
const MOST_AT_ONCE = { quick: 4, slow: 2 }

/** The embedded database has one session for all. */
const MOST_EMBEDDED = { quick: 2, slow: 1 }

/** What takes something apart may rank a million addresses: it never stands before what is quick. */
const SLOW = /^\/api\/(breakdown|figures|search|measures|hexagons\/[^/]+)$/

/** So many tiles are asked for in one question: more than a screen shows, and still soon answered. */
const MOST_TOGETHER = 48

/** What tells one tile's address from another's. */
const TILE = /(?<=\/tiles\/)[^/]+$/

/** Answers of another run of the program may have another shape, so they never count as fresh. */
const RUN = Date.now().toString(36)

/** An answer ready to be sent, as the transaction of this version saw it. */
export interface Answer extends Version {
  body: Uint8Array<ArrayBuffer>
  /** Of the content, the same however it is compressed. */
  digest: string
  type: string
  encoding: Encoding | undefined
}

/** What the reading requests of one application share. */
export interface Reading {
  /** The answer of this key, if it has been given at the version that the key names. */
  known(key: string): Answer | undefined
  /** Keeps an answer for those who ask the same. Nobody asks for former versions any more, so theirs go at once. */
  keep(key: string, answer: Answer): void
  flights: Flights<Answer>
  /** Where a question waits to ask the database; equal names share one transaction. */
  turnsOf(question: Question): Turns<Env['Variables']['sql'], Version>
  /** The version committed now; never older than the question, so what was just written is read. */
  newest(): Promise<Version>
}

/** Everything that two equal questions have in common; what an answer depends on belongs in here. */
export interface Question {
  path: string
  parameters: URLSearchParams
  media: string
  encoding: Encoding | undefined
  /** The minute asked about, of answers that change with time. */
  minute: string | undefined
}

/** Nothing known yet. */
export function createReading({ database }: Pick<Dependencies, 'database'>): Reading {
  const answers: AnswerCache<Answer> = createAnswerCache(MOST_CACHED_BYTES)
  let newest = 0
  const most = database.embedded ? MOST_EMBEDDED : MOST_AT_ONCE
  const hold = holdReading(database)
  const quick = createTurns({ most: most.quick, largest: MOST_TOGETHER, hold })
  const slow = createTurns({ most: most.slow, largest: MOST_TOGETHER, hold })
  return {
    known: answers.get,
    keep(key, answer) {
      if (answer.version > newest) answers.clear()
      newest = Math.max(newest, answer.version)
      if (answer.version === newest) answers.set(key, answer)
    },
    flights: createFlights(),
    turnsOf: ({ path }) => (SLOW.test(path) ? slow : quick),
    newest: sharedNext(() => getVersion(database.aside)),
  }
}

/** The one place that says when two requests have the same answer: role and territory will be part of it. */
export function answerKey(
  { path, parameters, media, encoding, minute }: Question,
  { version, today }: Version,
): string {
  return [version, today, minute ?? '', media, encoding ?? 'plain', path, ...sorted(parameters)].join(' ')
}

/** The name under which a question waits for its turn: those that differ in nothing but the tile are asked as one. */
export function turnName({ path, parameters, minute }: Question): string {
  return [minute ?? '', path.replace(TILE, ''), ...sorted(parameters)].join(' ')
}

function sorted(parameters: URLSearchParams): string[] {
  return [...new Set([...parameters].map(([name, value]) => `${name}=${encodeURIComponent(value)}`))].sort()
}

/**
 * Weak, because an answer compressed in several ways is one answer; another media type is another one. It tells the data
 * version, by which an unchanged answer is known without asking, and the content, by which it is known after asking.
 */
export function entityTag(question: Tagged, version: Version, digest: string): string {
  return `${tagStart(question, version)}${digest}"`
}

/**
 * The tag with which a client says that it holds this very answer: one of just this version, or, once the digest is
 * known, one of any version with the same content.
 */
export function heldTag(
  tags: string | undefined,
  question: Tagged,
  version: Version,
  digest?: string,
): string | undefined {
  const start = tagStart(question, version)
  return (tags ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .find((tag) => tag.startsWith(start) || (digest !== undefined && tag.endsWith(`.${digest}"`)))
}

type Tagged = Pick<Question, 'media' | 'minute'>

function tagStart({ media, minute }: Tagged, { version, today }: Version): string {
  const kind = media === 'application/json' ? 'json' : media.split('.').at(-1)
  return `W/"${RUN}-${version}-${minute ?? today}-${kind}.`
}
