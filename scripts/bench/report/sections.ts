import type { ClientsResult } from '../clients/measureClients'
import type { EmbeddedResult } from '../embedded/measureEmbedded'
import type { HttpResult } from '../http/measureHttp'
import type { LiveResult } from '../live/measureLive'
import { bytes, grouped, mark, milliseconds, percent, table } from './table'

const MOST_BYTES = 6
const MOST_LIVE_MILLISECONDS = 1000

/** The whole answer over HTTP beside the query alone. */
export function httpSection({ pairs, tiles, hexagons, bytes: size, known, unchanged }: HttpResult): string {
  const each = size / hexagons
  return [
    table(
      ['answer', 'query alone', 'whole answer', 'p95', 'whole : query'],
      pairs.map(({ name, query, http }) => [
        name,
        milliseconds(query.median),
        milliseconds(http.median),
        milliseconds(http.p95),
        (http.median / query.median).toFixed(2),
      ]),
    ),
    `The region at resolution 7 without a filter: ${grouped(hexagons)} hexagons in ${tiles} tiles, ${bytes(size)}: ${mark(each <= MOST_BYTES)} ${each.toFixed(2)} bytes a hexagon (≤ ${MOST_BYTES}). A known answer takes ${milliseconds(known.median)}, an unchanged one (304) ${milliseconds(unchanged.median)}.`,
  ].join('\n\n')
}

/** Many people at once. */
export function clientsSection(result: ClientsResult): string {
  const { clients, seconds, requests, errors, p50, p95, p99 } = result
  return [
    `${clients} people for ${seconds} s: ${grouped(requests)} requests (${grouped(result.requestsPerSecond)}/s, ${bytes(result.bytesPerSecond)}/s), errors ${mark(errors === 0)} ${errors}; p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}.`,
    `Answered by 304: ${percent(result.unchangedShare)}; from known answers: ${percent(result.hitShare)}; together with somebody else’s: ${percent(result.collapsedShare)}.`,
    ...result.examples.map((example) => `- ${example}`),
  ].join('\n')
}

/** Live changes. */
export function liveSection({ listeners, posts, toLast, toAnswer, ...memory }: LiveResult): string {
  return `${grouped(listeners)} listeners on one process, ${posts} posts: from sending an appeal to the last listener ${milliseconds(toLast.median)}, p95 ${mark(toLast.p95 < MOST_LIVE_MILLISECONDS)} ${milliseconds(toLast.p95)} (< 1 s); the POST itself ${milliseconds(toAnswer.median)}. Memory ${bytes(memory.rss.without)} without and ${bytes(memory.rss.with)} with them: ${bytes(memory.bytesPerListener)} a listener, ${bytes(memory.heapPerListener)} of it heap.`
}

/** The database that needs no server. */
export function embeddedSection({ rows, questions }: EmbeddedResult): string {
  return [
    `${grouped(rows)} appeals:`,
    table(
      ['question', 'p50', 'p95'],
      questions.map(({ name, ours }) => [name, milliseconds(ours.median), milliseconds(ours.p95)]),
    ),
  ].join('\n\n')
}
