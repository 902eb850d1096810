import { CHANCE, compareCounts } from '@ochag/api/analysis/change'
import { discoveries } from '@ochag/api/analysis/falseDiscovery'
import type { Estimate } from '@ochag/api/analysis/mixture'
import { shrinkChanges } from '@ochag/api/analysis/shrinkChanges'
import { type Shared, shrinkShares } from '@ochag/api/analysis/shrinkShares'
import type { Measures } from '@ochag/api/contract/measures'
import { type Metric, metricValue } from '@ochag/api/contract/metrics'
import type { Entry, Ranked, Ranking } from './ranked'

/** A hundred times as many: beyond that, which is after next to nothing, a number says no more. */
export const MOST_CHANGE = 99

/** What a change is told by: both sides, how it is estimated, and how likely chance alone would make it. */
interface Told {
  raw: (number | null)[]
  estimates: (Estimate | null)[] | null
  chances: number[]
}

/**
 * How a metric changed: relative for appeals and times, in points for shares. A change is more than chance only where it
 * stands out among all of them and its interval leaves out no change.
 * @param exposure how many times as long the later period is
 */
export function rankChanges(metric: Metric, entries: readonly Entry[], exposure: number): Ranking {
  const { raw, estimates, chances } = toldOf(metric, entries, exposure)
  const believed = discoveries(chances, CHANCE)
  const counted = metric === 'change' ? 'count' : metric
  const rows = entries.map((entry, index): Ranked => {
    const estimate = estimates?.[index] ?? null
    return {
      code: entry.code,
      name: entry.name,
      count: entry.now.count,
      now: metricValue(counted, entry.now, entry.residents),
      before: metricValue(counted, formerOf(entry), entry.residents),
      raw: raw[index] ?? null,
      estimate,
      beyond: believed[index] && estimate ? directionOf(estimate) : null,
      trend: entry.now.trend ?? [],
    }
  })
  return { aspect: 'change', rows, reference: 0, fair: estimates !== null }
}

/** The two numbers of which a share is made. */
export function shareOf(metric: 'overdue' | 'returned', { late, withDeadline, returned, closed }: Measures): Shared {
  return metric === 'overdue' ? { part: late, whole: withDeadline } : { part: returned, whole: closed }
}

function directionOf({ low, high }: Estimate): Ranked['beyond'] {
  if (low > 0) return 'worse'
  return high < 0 ? 'better' : null
}

/** What is known of the former period: all of it, or at least how many there were. */
function formerOf({ now, before }: Entry): Measures {
  return before ?? { ...now, count: now.previous ?? 0, previous: null }
}

function toldOf(metric: Metric, entries: readonly Entry[], exposure: number): Told {
  if (metric === 'overdue' || metric === 'returned') return shareChanges(metric, entries)
  if (metric === 'firstResponse' || metric === 'resolution') return medianChanges(metric, entries)
  const severity = metric === 'severity' ? meanSeverity(entries) : null
  const compared = entries.map((entry) => {
    const [now, before] = [entry.now, formerOf(entry)]
    if (severity === null) return { count: now.count, previous: before.count }
    // So many appeals of mean severity weigh as much.
    return { count: Math.round(now.weight / severity), previous: Math.round(before.weight / severity) }
  })
  const less = (ratio: number) => Math.min(MOST_CHANGE, ratio - 1)
  return {
    raw: compared.map(({ count, previous }) => (previous === 0 ? null : count / previous / exposure - 1)),
    estimates: shrinkChanges(compared, exposure).map(
      (one) => one && { value: less(one.value), low: less(one.low), high: less(one.high) },
    ),
    chances: compared.map(({ count, previous }) => compareCounts(count, previous, exposure).chance),
  }
}

function meanSeverity(entries: readonly Entry[]): number {
  const sum = (of: (entry: Entry) => number) => entries.reduce((total, entry) => total + of(entry), 0)
  return (
    sum(({ now }) => now.weight) /
      Math.max(
        1,
        sum(({ now }) => now.count),
      ) || 1
  )
}

function shareChanges(metric: 'overdue' | 'returned', entries: readonly Entry[]): Told {
  const now = entries.map((entry) => shareOf(metric, entry.now))
  const before = entries.map((entry) => shareOf(metric, formerOf(entry)))
  const later = shrinkShares(now)
  const former = shrinkShares(before)
  const raw = (index: number) => {
    const [one, other] = [now[index], before[index]]
    return one?.whole && other?.whole ? one.part / one.whole - other.part / other.whole : null
  }
  return {
    raw: entries.map((_, index) => raw(index)),
    estimates: entries.map((_, index) => difference(later[index] ?? null, former[index] ?? null)),
    chances: entries.map((_, index) => shareChance(now[index], before[index])),
  }
}

/** The difference of two estimates with its interval, made of the two intervals (Zou, Donner 2008). */
function difference(later: Estimate | null, former: Estimate | null): Estimate | null {
  if (!later || !former) return null
  const value = later.value - former.value
  return {
    value,
    low: value - Math.hypot(later.value - later.low, former.high - former.value),
    high: value + Math.hypot(later.high - later.value, former.value - former.low),
  }
}

function shareChance(now: Shared | undefined, before: Shared | undefined): number {
  if (!now?.whole || !before?.whole) return 1
  return compareCounts(now.part, before.part, now.whole / before.whole).chance
}

/** Medians say nothing of how they vary, so no change of theirs is called more than chance. */
function medianChanges(metric: Metric, entries: readonly Entry[]): Told {
  const raw = entries.map((entry) => {
    const now = metricValue(metric, entry.now, null)
    const before = metricValue(metric, formerOf(entry), null)
    return now !== null && before && entry.before ? now / before - 1 : null
  })
  return { raw, estimates: null, chances: entries.map(() => 1) }
}
