import type { Sheet } from '../../shared/sheet/sheet'
import { rankingSheet } from '../model/rankingSheet'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'

/** Makes the ranking that stands on the screen, in numbers. */
export function useRankingSheet({ rows, whole, metric, ranking }: RankingShown): () => Sheet {
  const say = useRankingText()
  const shown = whole ? [{ ...whole, name: say('whole') }, ...rows] : rows
  return () =>
    rankingSheet(shown, metric, ranking.aspect, {
      corner: say('column.name'),
      name: (column) => say(`sheet.${column === 'raw' ? ranking.aspect : column}`),
      hours: (name) => say('hours', { name }),
    })
}
