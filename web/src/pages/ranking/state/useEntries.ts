import { daysIn } from '@ochag/api/contract/comparedPeriod'
import type { MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import { needsOutcomes } from '@ochag/api/contract/metrics'
import type { MunicipalityAnswer } from '@ochag/api/contract/municipality'
import type { TopicAnswer } from '@ochag/api/contract/topic'
import { useMemo } from 'react'
import { useFilterQuery } from '../../../api/useFilterQuery'
import { useMeasures } from '../../../api/useMeasures'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { useRegion } from '../../../api/useRegion'
import { useTopics } from '../../../api/useTopics'
import type { Language } from '../../../i18n/i18n'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { NONE } from '../../../panels/shared/none'
import { comparedSpan } from '../../../view/comparedSpan'
import { lastShownDay } from '../../../view/lastDay'
import { resolvePeriod } from '../../../view/period'
import { useView } from '../../../view/useView'
import { useShownQuestion } from '../../shared/order/useShownQuestion'
import { needsFormer } from '../model/aspects'
import type { Entry } from '../model/ranked'
import type { Kind } from './rankingState'

/** At most so many points of a trend. */
const TREND = 24

/** Everything that the server is asked for the ranking. */
export function useEntries(kind: Kind) {
  const { filter, metric } = useView()
  const region = useRegion()
  const period = region.data && resolvePeriod(filter, lastShownDay(region.data))
  const compared = region.data && comparedSpan(region.data, filter)
  const asked = useFilterQuery(filter)
  const now = useMeasures(filter, kind, { trend: TREND, outcomes: needsOutcomes(metric) })
  const former = compared && needsFormer(metric) ? { ...filter, period: compared } : null
  const before = useMeasures(former, kind, { outcomes: needsOutcomes(metric) })
  const names = useNamed(kind)
  const language = useLanguage()
  const beforeData = needsFormer(metric) ? before.data : undefined
  const entries = useMemo(
    () => entriesOf(kind, now.data, beforeData, namedOf(kind, names.data, language)),
    [kind, now.data, beforeData, names.data, language],
  )
  const questions = [region, now, names, ...(needsFormer(metric) ? [before] : [])]
  return {
    entries,
    answer: now.data,
    /** All together in the period that is compared with, where that was asked for. */
    former: beforeData?.total,
    /** Which question the entries answer. */
    question: useShownQuestion(JSON.stringify([kind, asked]), now.isPlaceholderData),
    period,
    compared,
    /** How many times as long as the period that it is compared with. */
    exposure: period && compared ? daysIn(period) / daysIn(compared) : 1,
    ready: questions.every(({ data }) => data),
    fetching: questions.some(({ isFetching }) => isFetching),
    error: questions.find(({ error, data }) => error && !data)?.error ?? null,
    refetch: () => questions.forEach((question) => void question.refetch()),
  }
}

interface Named {
  code: string
  name: string
  residents: number | null
}

/** What has names: municipalities or topics. */
function useNamed(kind: Kind) {
  const { filter } = useView()
  const topics = useTopics(filter)
  const municipalities = useMunicipalities(filter)
  const { data, error, isFetching, refetch } = kind === 'municipality' ? municipalities : topics
  return { data, error, isFetching, refetch }
}

/** What there is of a kind, by name. */
function namedOf(kind: Kind, data: MunicipalityAnswer | TopicAnswer | undefined, language: Language): Named[] {
  if (!data) return []
  const found =
    'municipalities' in data
      ? data.municipalities
      : data.topics.filter(({ parent }) => (parent === null) === (kind === 'group'))
  return found.map((one) => ({
    code: one.code,
    name: localized(one.name, language),
    residents: 'residents' in one ? one.residents : null,
  }))
}

/** What belongs nowhere cannot be ranked. */
function entriesOf(
  kind: Kind,
  now: MeasuresAnswer | undefined,
  before: MeasuresAnswer | undefined,
  named: readonly Named[],
): Entry[] {
  const codeOf = (part: PartMeasures) => (kind === 'municipality' ? part.municipality : part.topic) ?? NONE
  const former = new Map((before?.parts ?? []).map((part) => [codeOf(part), part]))
  const known = new Map(named.map((one) => [one.code, one]))
  return (now?.parts ?? []).flatMap((part) => {
    const one = known.get(codeOf(part))
    return one ? [{ ...one, now: part, before: former.get(one.code) ?? null }] : []
  })
}
