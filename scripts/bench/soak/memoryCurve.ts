import { slope } from '../measure/statistics'
import { bytes } from '../report/table'

/** The server's memory at one moment. */
export interface MemorySample {
  /** Since the beginning. */
  seconds: number
  rss: number
  heapUsed: number
}

/** Share of the run that is left out of the slope: caches fill, the compiler settles. */
const WARMING = 0.25
/** Growth over the rest of the run that still counts as flat, as a share of what there is. */
const FLAT = 0.1

/** How memory went on after the warm-up. */
export function memoryCurve(samples: readonly MemorySample[]): { flat: boolean; described: string } {
  const settled = samples.slice(Math.floor(samples.length * WARMING))
  const heap = growth(settled.map(({ seconds, heapUsed }) => [seconds, heapUsed] as const))
  const rss = growth(settled.map((sample) => [sample.seconds, sample.rss] as const))
  return {
    flat: heap.share <= FLAT && rss.share <= FLAT,
    described: `RSS ${bytes(rss.last)}, ${rss.perHour}; heap ${bytes(heap.last)}, ${heap.perHour}`,
  }
}

function growth(points: (readonly [number, number])[]): { share: number; perHour: string; last: number } {
  const perSecond = slope(points)
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
  const mean = points.reduce((sum, [, value]) => sum + value, 0) / points.length
  const megabytes = (perSecond * 3600) / 2 ** 20
  return {
    share: (perSecond * (last[0] - first[0])) / mean,
    perHour: `${megabytes >= 0 ? '+' : '−'}${Math.abs(megabytes).toFixed(1)} MB an hour`,
    last: last[1],
  }
}
