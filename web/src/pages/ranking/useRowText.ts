import type { Ranked } from './model/ranked'
import type { RankingShown } from './state/useRanking'
import { useRankingText } from './texts/useRankingText'
import { useRankingWords } from './useRankingWords'

/** A row in one sentence: below the pointer, and for those who do not see the line. */
export function useRowText(row: Ranked, { metric, ranking }: Pick<RankingShown, 'metric' | 'ranking'>): string {
  const say = useRankingText()
  const words = useRankingWords(metric, ranking)
  const raw = words.counted(row)
  if (!row.estimate) return say('row.raw', { name: row.name, raw })
  const { value, low, high } = row.estimate
  const [from, to] = [words.ranked(low), words.ranked(high)]
  if (!ranking.fair) return say('row.amount', { name: row.name, raw, low: from, high: to })
  return say('row.interval', {
    name: row.name,
    value: words.ranked(value),
    low: from,
    high: to,
    raw,
    verdict: words.verdict(row),
  })
}
