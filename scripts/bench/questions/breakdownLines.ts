import type { Breakdown } from '@ochag/api/contract/breakdown'
import { seriesLines } from './answers'
import type { Frame } from './frame'
import type { Answer, Row } from './question'

/** What a panel takes apart by. */
export const BLOCKS = ['topic', 'address', 'source', 'status', 'kind', 'bucket'] as const
type Block = (typeof BLOCKS)[number]

const TOP = 10

interface Entry {
  key: string
  count: number
  previous: number
}

/** Our breakdown as lines. */
export function breakdownLines({ count, previous, open, series, ...blocks }: Breakdown): Answer {
  const { topics, addresses, sources, statuses, kinds } = blocks
  return [
    `all ${count} ${previous ?? 0} ${open}`,
    ...topLines('topic', topics.map(entryBy('code'))),
    ...topLines('address', addresses.map(entryBy('address'))),
    ...entryLines('source', sources.map(entryBy('code'))),
    ...entryLines('status', statuses.map(entryBy('status'))),
    ...entryLines('kind', kinds.map(entryBy('kind'))),
    ...seriesLines(series.points),
  ]
}

/** Rows with their block and its key as the same lines. */
export function blockLines(frame: Frame, rows: Row[]): Answer {
  const of = (block: Block | 'all') => rows.filter((row) => row.block === block)
  const entries = (block: Block) => of(block).map((row) => ({ ...countsOf(row), key: keyOf(frame, block, row.key) }))
  const [all] = of('all')
  return [
    `all ${Number(all?.count)} ${Number(all?.previous)} ${Number(all?.open)}`,
    ...topLines('topic', entries('topic')),
    ...topLines(
      'address',
      entries('address').filter(({ key }) => key !== ''),
    ),
    ...(['source', 'status', 'kind'] as const).flatMap((block) => entryLines(block, entries(block))),
    ...seriesLines(of('bucket').map(({ key, count }) => ({ start: key, count }))),
  ]
}

function keyOf({ codes, world }: Frame, block: Block, value: unknown): string {
  if (block === 'topic') return codes.topics.get(Number(value)) ?? 'none'
  if (block === 'source') return codes.sources.get(Number(value)) ?? 'none'
  const text = String(value ?? '')
  // DuckDB has numbers for addresses.
  return block === 'address' && /^\d+$/.test(text) ? (world.pool.addresses[Number(text)]?.text ?? '') : text
}

function countsOf(row: Row) {
  return { count: Number(row.count), previous: Number(row.previous) }
}

function entryBy<Key extends string>(key: Key) {
  return (row: Record<Key, string> & { count: number; previous: number | null }): Entry => ({
    ...{ key: row[key], count: row.count, previous: row.previous ?? 0 },
  })
}

function entryLines(block: string, entries: Entry[]): Answer {
  return entries
    .filter(({ count }) => count > 0)
    .map(({ key, count, previous }) => `${block} ${key} ${count} ${previous}`)
    .sort()
}

/** The ten most frequent; of those that tie for the last place only their number of appeals. */
function topLines(block: string, entries: Entry[]): Answer {
  const top = [...entries].sort((left, right) => right.count - left.count).slice(0, TOP)
  const least = top.length === TOP ? (top.at(-1)?.count ?? 0) : 0
  const counts = top.map(({ count }) => count).filter((count) => count > 0)
  return [
    `${block} ${counts.join(' ')}`,
    ...entryLines(
      block,
      top.filter(({ count }) => count > least),
    ),
  ]
}
