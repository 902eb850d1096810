import { IconTag } from '@tabler/icons-react'
import { useTopics } from '../../api/useTopics'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { setFilter, useView } from '../../view/useView'
import type { Entry } from './entry'
import { showInView } from './show'

/** The topics: each narrows the filter to itself and what is under it. */
export function useTopicEntries(): Entry[] {
  const language = useLanguage()
  const { filter } = useView()
  const topics = useTopics(filter).data?.topics ?? []
  const nameOf = new Map(topics.map(({ code, name }) => [code, localized(name, language)]))
  return topics.map(({ code, parent, name }) => ({
    id: `topic ${code}`,
    group: 'topics',
    label: localized(name, language),
    names: Object.values(name),
    icon: IconTag,
    onlyFound: true,
    ...(parent ? { hint: nameOf.get(parent) ?? parent } : {}),
    run: () =>
      showInView(
        (view) => ({ ...view, filter: { ...view.filter, topic: [code] } }),
        () => setFilter({ topic: [code] }),
      ),
  }))
}
