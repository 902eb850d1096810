import { Agent } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { HEXAGON_BINARY } from '@ochag/api/contract/hexagonTile'
import { between, createRandom, type Random } from '../../demo/random'
import { rawGet } from '../http/rawGet'
import { answerParent } from '../processes/childProcess'
import type { ClientsReply, ClientsRequest } from './measureClients'
import { firstLook, type LookedAt, nextLook, visibleTiles } from './person'

/** What panels beside the map ask when the filter changes. */
const PANELS = ['totals', 'topics', 'municipalities', 'sources', 'series']

/** Browsers open so many connections to a server, and remember so many answers here. */
const CONNECTIONS = 6
const REMEMBERED = 300

/** Some hundred people with a browser each, in one process. */
answerParent(async (request: ClientsRequest): Promise<ClientsReply> => {
  const reply: ClientsReply = { latencies: [], unchanged: 0, hits: 0, collapsed: 0, errors: [], bytes: 0 }
  const end = Date.now() + request.seconds * 1000
  await Promise.all(Array.from({ length: request.clients }, (_, index) => browse(request, index, end, reply)))
  return reply
})

async function browse(request: ClientsRequest, index: number, end: number, reply: ClientsReply): Promise<void> {
  const random = createRandom(request.seed, index)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const remembered = new Map<string, string>()
  let look = firstLook(random, request.choices)
  let panels: LookedAt['filter'] | undefined
  // People do not all begin in the same second.
  await delay(between(random, 0, 1000))
  while (Date.now() < end) {
    const paths = pathsOf(look, look.filter !== panels)
    panels = look.filter
    await Promise.all(paths.map((path) => ask(request.base + path, agent, remembered, reply)))
    await delay(thinkingTime(random))
    look = nextLook(random, look, request.choices)
  }
  agent.destroy()
}

function pathsOf(look: LookedAt, filterChanged: boolean): string[] {
  const query = new URLSearchParams({ ...look.filter, resolution: String(look.resolution) })
  const tiles = visibleTiles(look).map((tile) => `/api/hexagons/tiles/${tile}?${query}`)
  const filter = new URLSearchParams(look.filter)
  return filterChanged ? [...tiles, ...PANELS.map((panel) => `/api/${panel}?${panelQuery(panel, filter)}`)] : tiles
}

function panelQuery(panel: string, filter: URLSearchParams): string {
  return panel === 'series' ? `${filter}&bucket=week` : String(filter)
}

function thinkingTime(random: Random): number {
  return between(random, 500, 1500)
}

async function ask(url: string, agent: Agent, remembered: Map<string, string>, reply: ClientsReply): Promise<void> {
  const etag = remembered.get(url)
  const accept = url.includes('/tiles/') ? HEXAGON_BINARY : 'application/json'
  const begun = performance.now()
  try {
    const answer = await rawGet(url, agent, { Accept: accept, ...(etag && { 'If-None-Match': etag }) })
    reply.latencies.push(performance.now() - begun)
    reply.bytes += answer.body.length
    if (answer.status === 304) reply.unchanged += 1
    else if (answer.status !== 200) reply.errors.push(`${answer.status} ${url} ${answer.body.toString().slice(0, 200)}`)
    else if (answer.cacheStatus === 'ochag; hit') reply.hits += 1
    else if (answer.cacheStatus?.includes('collapsed')) reply.collapsed += 1
    remember(remembered, url, answer.etag)
  } catch (error) {
    reply.errors.push(`${url} ${error instanceof Error ? error.message : ''}`)
  }
}

function remember(remembered: Map<string, string>, url: string, etag: string | undefined): void {
  if (!etag) return
  remembered.delete(url)
  remembered.set(url, etag)
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
}
