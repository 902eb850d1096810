import type { Topic } from '@ochag/api/contract/topic'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTopics } from '../../api/useTopics'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { setFilter, useView } from '../../view/useView'
import { AmongMany } from '../shared/AmongMany'
import { ErrorState } from '../shared/ErrorState'
import { NONE } from '../shared/none'
import { matches } from '../shared/search'
import { toggled } from './activeFilters'
import { FacetRow } from './FacetRow'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './facets.module.css'
import { SearchInput } from './SearchInput'
import { TopicBranch } from './TopicBranch'
import { isListed, pruneTree, type TopicNode, toggleTopic, topicTree } from './topicTree'

export const TOPIC_SEARCH_ID = 'topic-search'

/** The topic tree: counts, search, choice of several. */
export function TopicFacet() {
  const { t } = useTranslation()
  const { filter } = useView()
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useTopics(filter)
  const nodes = useListed(data?.topics, filter.topic, search)
  // As in the matrix and the ranking, groups are judged among groups and topics among topics.
  const [groups, below] = useMemo(() => apart(data?.topics ?? []), [data])
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <FacetSkeleton rows={12} />
  return (
    <>
      <SearchInput
        id={TOPIC_SEARCH_ID}
        label={t('filter.searchTopics')}
        shortcut="/"
        value={search}
        onChange={setSearch}
      />
      {nodes.length === 0 && <p className={styles.nothing}>{t('filter.nothingFound')}</p>}
      <AmongMany counts={groups}>
        <ul className={styles.list}>
          {nodes.map((node) => (
            <TopicBranch
              key={node.topic.code}
              node={node}
              below={below}
              chosen={filter.topic}
              searching={search !== ''}
              onToggle={(code) => setFilter({ topic: toggleTopic(data.topics, filter.topic, code) })}
            />
          ))}
          {(data.none.count > 0 || filter.topic.includes(NONE)) && search === '' && (
            <li className={styles.item}>
              <FacetRow
                name={t('filter.noTopic')}
                count={data.none}
                checked={filter.topic.includes(NONE)}
                muted
                testId={`topic-${NONE}`}
                onToggle={() => setFilter({ topic: toggled(filter.topic, NONE) })}
              />
            </li>
          )}
        </ul>
      </AmongMany>
    </>
  )
}

function apart(topics: readonly Topic[]): [Topic[], Topic[]] {
  return [topics.filter(({ parent }) => parent === null), topics.filter(({ parent }) => parent !== null)]
}

function useListed(topics: Topic[] | undefined, chosen: readonly string[], search: string): TopicNode[] {
  const language = useLanguage()
  return useMemo(() => {
    const found = (topic: Topic) => matches(localized(topic.name, language), search)
    const keep = search === '' ? (topic: Topic) => isListed(topic, chosen) : found
    return pruneTree(topicTree(topics ?? []), keep)
  }, [topics, chosen, search, language])
}
