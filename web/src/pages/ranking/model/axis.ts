import { type Domain, intervalDomain } from '../../../charts/interval'
import type { Ranking } from './ranked'

/** An axis this many times as long as the most extreme estimate is long enough; longer intervals are cut and said to be open. */
const LONGEST = 2

/** The axis that all intervals of a ranking share; null where there are none. One wide interval must not flatten the others. */
export function axisOf({ rows, aspect }: Pick<Ranking, 'rows' | 'aspect'>): Domain | null {
  const estimates = rows.flatMap(({ estimate }) => estimate ?? [])
  if (estimates.length === 0) return null
  const farthest = LONGEST * Math.max(...estimates.map(({ value }) => Math.abs(value)), Number.EPSILON)
  const [least, most] = aspect === 'level' ? [0, farthest] : [-farthest, farthest]
  const cut = (value: number) => Math.min(most, Math.max(least, value))
  return intervalDomain(
    rows.flatMap(({ estimate, raw }) =>
      estimate
        ? [
            { value: estimate.value, low: cut(estimate.low), high: cut(estimate.high) },
            { value: 0, low: cut(raw ?? estimate.value), high: cut(raw ?? estimate.value) },
          ]
        : [],
    ),
  )
}

/** Whether a value can be shown on an axis where it is. */
export function holds([from, to]: Domain, value: number): boolean {
  return value >= from && value <= to
}
