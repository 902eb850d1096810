import type { RegionPack } from '@ochag/api/contract/pack'
import { addDays } from '../../demo/localDay'
import type { FactWorld } from '../facts/factWorld'
import { quantile } from '../measure/statistics'
import { startHelper } from '../processes/childProcess'
import { lastDays, lastWholeYear, thisYear } from '../questions/period'
import type { Choices } from './person'

export interface ClientsRequest {
  base: string
  clients: number
  seconds: number
  seed: string
  choices: Choices
}

export interface ClientsReply {
  latencies: number[]
  /** Answered 304: the browser's own copy is still right. */
  unchanged: number
  /** Answered from what the server had answered before. */
  hits: number
  /** Waited for the same question of somebody else. */
  collapsed: number
  errors: string[]
  bytes: number
}

export interface ClientsResult {
  clients: number
  seconds: number
  requests: number
  requestsPerSecond: number
  errors: number
  /** The first of them, as they were. */
  examples: string[]
  p50: number
  p95: number
  p99: number
  unchangedShare: number
  hitShare: number
  collapsedShare: number
  bytesPerSecond: number
}

/** Lets many people pan, zoom and filter at random for a while. */
export async function measureClients(request: ClientsRequest): Promise<ClientsResult> {
  const helper = startHelper<ClientsRequest, ClientsReply>(new URL('./clientsProcess.ts', import.meta.url))
  try {
    const { latencies, unchanged, hits, collapsed, errors, bytes } = await helper.ask(request)
    const requests = latencies.length
    return {
      ...{ clients: request.clients, seconds: request.seconds, requests, errors: errors.length },
      requestsPerSecond: requests / request.seconds,
      examples: errors.slice(0, 5),
      ...{ p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95), p99: quantile(latencies, 0.99) },
      ...{ unchangedShare: unchanged / requests, hitShare: hits / requests, collapsedShare: collapsed / requests },
      bytesPerSecond: bytes / request.seconds,
    }
  } finally {
    await helper.stop()
  }
}

/** What people can choose from: the presets that the interface offers, and months. */
export function choicesOf(pack: RegionPack, world: FactWorld): Choices {
  const { topics, sources } = world.vocabulary
  const months = Array.from({ length: 24 }, (_, index) => addDays(`${world.lastDay.slice(0, 7)}-01`, -30 * index))
  const starts = months.map((day) => `${day.slice(0, 7)}-01`)
  const presets = [lastDays(world, 7), lastDays(world, 30), lastDays(world, 90), thisYear(world), lastWholeYear(world)]
  const towns = [...pack.settlements].sort((left, right) => right.residents - left.residents).slice(0, 40)
  return {
    bounds: pack.region.bounds,
    topics: [...new Set(topics.flatMap(({ code, group }) => [group, code]))],
    municipalities: pack.municipalities.map(({ code }) => code),
    sources: sources.map(({ code }) => code),
    periods: [...presets, ...presets, ...starts.map((from) => ({ from, to: addDays(from, 30) }))],
    towns: towns.map(({ lon, lat }) => [lon, lat]),
  }
}
