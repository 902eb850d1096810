import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { useSources } from '../../../api/useSources'
import { useTopics } from '../../../api/useTopics'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { KINDS, STATUSES } from '../../../view/values'
import { EMPTY_VIEW } from '../../../view/view'
import { useDataText } from '../texts/useDataText'
import type { Option } from './Choice'

/** Fields whose words a person can give a meaning. */
export type ChosenField = 'topic' | 'municipality' | 'status' | 'source' | 'kind' | 'executor'

const RESPONSIBLE = ['municipal', 'regional', 'nobody'] as const

/** What the words of every field may stand for; topics by their whole path. */
export function useOptions(): Record<ChosenField, Option[]> {
  const { t } = useTranslation()
  const say = useDataText()
  const language = useLanguage()
  const topics = useTopics(EMPTY_VIEW.filter).data?.topics
  const municipalities = useMunicipalities(EMPTY_VIEW.filter).data?.municipalities
  const sources = useSources(EMPTY_VIEW.filter).data?.sources
  const topicOptions = useMemo(() => pathsOf(topics ?? [], language), [topics, language])
  const named = (list: Named[] = []) =>
    list.map(({ code, name }) => ({ value: code, label: localized(name, language) }))
  return {
    topic: topicOptions,
    municipality: named(municipalities),
    source: named(sources),
    status: STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
    kind: KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    executor: RESPONSIBLE.map((whose) => ({ value: whose, label: say(`responsibility.${whose}`) })),
  }
}

interface Named {
  code: string
  name: Record<string, string>
}

interface NamedTopic extends Named {
  parent: string | null
}

function pathsOf(topics: readonly NamedTopic[], language: 'ru' | 'en'): Option[] {
  const paths = new Map<string, string>()
  for (const { code, parent, name } of topics) {
    const above = parent === null ? undefined : paths.get(parent)
    const own = localized(name, language)
    paths.set(code, above === undefined ? own : `${above} › ${own}`)
  }
  return [...paths].map(([value, label]) => ({ value, label }))
}
