import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Sql } from '@ochag/api/db/connect'
import { storeApiKey } from '@ochag/api/queries/storeApiKey'
import { hashKey } from '@ochag/api/routes/key'
import { type Timing, timingOf } from '../measure/statistics'
import { clock, startHelper } from '../processes/childProcess'
import type { ServerProcess } from '../processes/startServerProcess'

export type ListenersRequest = { type: 'open'; base: string; listeners: number } | { type: 'await'; version: number }
/** How many listeners there are or have heard, and when the last did. */
export interface ListenersReply {
  listeners: number
  last: number
}

export interface LiveResult {
  listeners: number
  posts: number
  /** From sending the appeal to the last listener, milliseconds. */
  toLast: Timing
  /** From sending the appeal to the answer of the POST itself. */
  toAnswer: Timing
  bytesPerListener: number
  heapPerListener: number
  rss: { without: number; with: number }
}

const KEY_NAME = 'bench'
const PAUSE_MILLISECONDS = 200

/** Posts appeals while a crowd listens. What was posted is taken back afterwards. */
export async function measureLive(
  server: ServerProcess,
  sql: Sql,
  options: { listeners: number; posts: number; source: string },
): Promise<LiveResult> {
  const key = randomBytes(32).toString('base64url')
  await storeApiKey(sql, KEY_NAME, hashKey(key))
  const helper = startHelper<ListenersRequest, ListenersReply>(new URL('./listenersProcess.ts', import.meta.url))
  try {
    const post = (id: number) => postAppeal(server.url, key, options.source, id)
    await post(0)
    const without = await server.memory()
    const { listeners } = await helper.ask({ type: 'open', base: server.url, listeners: options.listeners })
    if (listeners !== options.listeners) throw new Error(`only ${listeners} listeners could connect`)
    const times = await postAll(sql, post, (version) => helper.ask({ type: 'await', version }), options.posts)
    const crowded = await server.memory()
    return {
      ...{ listeners, posts: options.posts, rss: { without: without.rss, with: crowded.rss } },
      toLast: timingOf(times.map(({ toLast }) => toLast)),
      toAnswer: timingOf(times.map(({ toAnswer }) => toAnswer)),
      bytesPerListener: (crowded.rss - without.rss) / listeners,
      heapPerListener: (crowded.heapUsed - without.heapUsed) / listeners,
    }
  } finally {
    await helper.stop()
    await sql`delete from appeal where external_id like 'bench-%'`
    await sql`delete from api_key where name = ${KEY_NAME}`
  }
}

async function postAll(
  sql: Sql,
  post: (id: number) => Promise<void>,
  heard: (version: number) => Promise<ListenersReply>,
  posts: number,
): Promise<{ toLast: number; toAnswer: number }[]> {
  const times: { toLast: number; toAnswer: number }[] = []
  let version = await readVersion(sql)
  for (let id = 1; id <= posts; id += 1) {
    const begun = clock()
    await post(id)
    const toAnswer = clock() - begun
    const now = await readVersion(sql)
    if (now !== version + 1) throw new Error('somebody else writes to the bench’s database')
    version = now
    times.push({ toLast: (await heard(version)).last - begun, toAnswer })
    await delay(PAUSE_MILLISECONDS)
  }
  return times
}

/** Hands in one appeal over HTTP. */
export async function postAppeal(base: string, key: string, source: string, id: number): Promise<void> {
  const appeal = { source, externalId: `bench-${id}`, createdAt: new Date().toISOString(), point: [30.13, 59.57] }
  const answer = await fetch(`${base}/api/appeals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(appeal),
  })
  if (!answer.ok) throw new Error(`POST answered ${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
}

async function readVersion(sql: Sql): Promise<number> {
  const [row] = await sql<{ version: number }[]>`select coalesce(max(id), 0) as version from change`
  return row?.version ?? 0
}
