import type { Estimate } from '@ochag/api/analysis/mixture'
import { gammaQuantile } from '@ochag/api/analysis/quantile'
import { shrinkRates } from '@ochag/api/analysis/shrinkRates'
import { shrinkShares } from '@ochag/api/analysis/shrinkShares'
import { type Metric, metricValue } from '@ochag/api/contract/metrics'
import { shareOf } from './changes'
import type { Entry, Ranked, Ranking } from './ranked'

const PER = 10_000

/** How high a metric is. Rates and shares are drawn towards the mean; a number of appeals is what it is. */
export function rankLevels(metric: Metric, entries: readonly Entry[], reference: number | null): Ranking {
  const estimates = estimatesOf(metric, entries)
  const fair = estimates !== null && !isAmount(metric)
  const rows = entries.map((entry, index): Ranked => {
    const raw = metricValue(metric, entry.now, entry.residents)
    const estimate = estimates?.[index] ?? null
    return {
      code: entry.code,
      name: entry.name,
      count: entry.now.count,
      now: raw,
      before: entry.before && metricValue(metric, entry.before, entry.residents),
      raw,
      estimate,
      beyond: fair && estimate && reference !== null ? besides(estimate, reference) : null,
      trend: entry.now.trend ?? [],
    }
  })
  return { aspect: 'level', rows, reference: fair ? reference : null, fair }
}

/** On which side of a value all of the interval lies: more is worse for every metric that has one. */
function besides({ low, high }: Estimate, reference: number): Ranked['beyond'] {
  if (low > reference) return 'worse'
  return high < reference ? 'better' : null
}

/** Numbers of appeals, which nothing is drawn towards. */
function isAmount(metric: Metric): boolean {
  return metric === 'count' || metric === 'open'
}

function estimatesOf(metric: Metric, entries: readonly Entry[]): (Estimate | null)[] | null {
  if (metric === 'per10k')
    return shrinkRates(entries.map(({ now, residents }) => ({ count: now.count, exposure: (residents ?? 0) / PER })))
  if (metric === 'overdue' || metric === 'returned') return shrinkShares(entries.map(({ now }) => shareOf(metric, now)))
  return isAmount(metric) ? entries.map(({ now }) => poisson(metric === 'open' ? now.open : now.count)) : null
}

/** A count with the interval of the mean that it may come from, with the prior of Jeffreys. */
function poisson(count: number): Estimate {
  const quantile = (at: number) => gammaQuantile(at, count + 0.5, 1)
  return { value: count, low: count === 0 ? 0 : quantile(0.05), high: quantile(0.95) }
}
