/** One place of a chart that can be read: how far from its left edge, from 0 to 1, and what is said of it. */
export interface Reading {
  at: number
  text: string
}

/** The place nearest to a position from 0 to 1; null where there are none. */
export function nearestReading(readings: readonly Reading[], at: number): number | null {
  let nearest: number | null = null
  let least = Number.POSITIVE_INFINITY
  readings.forEach((reading, index) => {
    const distance = Math.abs(reading.at - at)
    if (distance >= least) return
    least = distance
    nearest = index
  })
  return nearest
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The place that a key leads to among so many; null for a key that leads nowhere. */
export function stepReading(key: string, from: number, count: number): number | null {
  const step = STEPS[key]
  return step === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, from + step))
}
