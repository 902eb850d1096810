import { metricValue } from '@ochag/api/contract/metrics'
import { useMemo } from 'react'
import { useLanguage } from '../../../i18n/useLanguage'
import { useComparable } from '../../../panels/shared/useComparable'
import { useView } from '../../../view/useView'
import { useKept } from '../../shared/order/useKept'
import { useKeptOrder } from '../../shared/order/useKeptOrder'
import { aspectsOf } from '../model/aspects'
import { rankChanges } from '../model/changes'
import { rankLevels } from '../model/levels'
import { inOrder, namedOn, ordered } from '../model/order'
import type { Entry, Ranking } from '../model/ranked'
import { useRankingState } from './rankingState'
import { useEntries } from './useEntries'

const NOTHING: Ranking = { aspect: 'level', rows: [], reference: null, fair: false }

/** The ranking that is shown, in the order chosen, and where it comes from. */
export function useRanking() {
  const { metric } = useView()
  const state = useRankingState()
  const language = useLanguage()
  const comparable = useComparable()
  const found = useEntries(state.kind)
  const aspects = aspectsOf(metric, comparable)
  const aspect = aspects.includes(state.aspect) ? state.aspect : aspects[0]
  const { answer, former, entries, exposure, question, ready } = found
  const ranking = useMemo(() => {
    if (!ready || !aspect) return NOTHING
    if (aspect === 'change') return rankChanges(metric, entries, exposure)
    return rankLevels(metric, entries, answer ? metricValue(metric, answer.total, residentsOf(entries)) : null)
  }, [answer, entries, metric, aspect, exposure, ready])
  const key = ready ? JSON.stringify([question, metric, aspect, state.order]) : null
  const inPlace = useMemo(() => ordered(ranking.rows, state.order, language), [ranking, state.order, language])
  const { codes, ...order } = useKeptOrder(
    key,
    inPlace.map(({ code }) => code),
  )
  const rows = useMemo(() => inOrder(ranking.rows, codes), [ranking, codes])
  const named = useMemo(() => namedOn(inPlace), [inPlace])
  const cards = useKept(key, named)
  const whole = useMemo(() => {
    if (!answer || aspect !== 'change') return null
    const entry = {
      code: '',
      name: '',
      residents: residentsOf(entries) || null,
      now: answer.total,
      before: former ?? null,
    }
    return rankChanges(metric, [entry], exposure).rows[0] ?? null
  }, [answer, former, entries, metric, aspect, exposure])
  const moved = order.moved || JSON.stringify(cards.kept) !== JSON.stringify(named)
  const renew = () => {
    order.renew()
    cards.renew()
  }
  return { ...found, state, metric, aspects, aspect, comparable, ranking, rows, cards: cards.kept, moved, renew, whole }
}
export type RankingShown = ReturnType<typeof useRanking>

function residentsOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { residents }) => sum + (residents ?? 0), 0)
}
