import { type Metric, UNITS } from '@ochag/api/contract/metrics'
import { useMetricWords } from '../../i18n/metric/useMetricWords'
import { useFormat } from '../../panels/shared/useFormat'
import { MOST_CHANGE } from './model/changes'
import type { Ranked, Ranking } from './model/ranked'
import { useRankingText } from './texts/useRankingText'

/** How the values of a ranking are written. */
export interface RankingWords {
  /** A value of the metric itself. */
  value(value: number | null): string
  /** What is ranked: a change or a level. */
  ranked(value: number | null): string
  /** The same of a row as it was counted; a rise from nothing has no percentage. */
  counted(row: Ranked): string
  /** The same below an axis, where there is little room. */
  tick(value: number): string
  /** What may be concluded of a row. */
  verdict(row: Ranked): string
}

/** Writes the values of a ranking in the reader's language. */
export function useRankingWords(metric: Metric, { aspect }: Pick<Ranking, 'aspect'>): RankingWords {
  const say = useRankingText()
  const format = useFormat()
  const { write } = useMetricWords(format)
  const shown = metric === 'change' ? 'count' : metric
  const value = (one: number | null) => write(shown, one)
  const points = (one: number) =>
    say('points', { value: `${one > 0 ? '+' : ''}${format.tenths(Math.round(one * 1000) / 10)}` })
  const ranked = (one: number | null) => {
    if (one === null || aspect === 'level') return value(one)
    if (UNITS[shown] === 'share') return points(one)
    return one >= MOST_CHANGE ? say('hundredfold') : write('change', one)
  }
  return {
    value,
    ranked,
    counted({ raw, before, now }) {
      return aspect === 'change' && raw === null && before === 0 && now !== null && now > 0
        ? say('fromZero')
        : ranked(raw)
    },
    tick(one) {
      if (aspect === 'change')
        return UNITS[shown] === 'share' ? format.difference(Math.round(one * 100)) : write('change', one)
      return UNITS[shown] === 'per10k' ? format.number(one) : value(one)
    },
    verdict({ beyond, estimate }) {
      if (!estimate) return say('verdict.unknown')
      if (beyond === 'worse') return say(aspect === 'change' ? 'verdict.worse' : 'verdict.higher')
      if (beyond === 'better') return say(aspect === 'change' ? 'verdict.better' : 'verdict.lower')
      return say('verdict.same')
    },
  }
}
