import { useMemo } from 'react'
import { useTopics } from '../../api/useTopics'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { useView } from '../../view/useView'

/** A topic by its code and its whole path. */
export interface TopicOption {
  value: string
  label: string
}

/** All topics in the order of the tree, called by their whole path. */
export function useTopicOptions(): TopicOption[] {
  const { filter } = useView()
  const language = useLanguage()
  const topics = useTopics(filter).data?.topics
  return useMemo(() => {
    const paths = new Map<string, string>()
    for (const { code, parent, name } of topics ?? []) {
      const above = parent === null ? undefined : paths.get(parent)
      const own = localized(name, language)
      paths.set(code, above === undefined ? own : `${above} › ${own}`)
    }
    return [...paths].map(([value, label]) => ({ value, label }))
  }, [topics, language])
}
