import type { AppealDetail } from '@ochag/api/contract/appeal'
import { useTopics } from '../../api/useTopics'
import { AppealFacts, type Fact } from '../../panels/shared/appeal/AppealFacts'
import { useNames } from '../../panels/shared/useNames'
import { EMPTY_VIEW } from '../../view/view'
import styles from './appeal.module.css'
import { useAppealText } from './texts/useAppealText'

/** All fields, with what only this page tells: the source's own topic, who found the place, why it is doubted. */
export function KnownFacts({ appeal }: { appeal: AppealDetail }) {
  const say = useAppealText()
  const names = useNames()
  const group = useGroup(appeal.topic)
  const { locationOrigin, doubts, topicWords, fastTrack } = appeal
  const more: Fact[] = [
    { term: say('group'), value: group !== null && group !== appeal.topic && names.topic(group) },
    { term: say('topicWords'), value: topicWords?.join(' → ') },
    { term: say('fastTrack'), value: fastTrack && say('yes') },
    { term: say('origin'), value: locationOrigin && say(`found.${locationOrigin}`) },
    { term: say('doubts'), value: doubts.map((doubt) => say(`doubt.${doubt}`)).join(' ') },
  ]
  return (
    <section className={styles.card}>
      <h3 className={styles.label}>{say('facts')}</h3>
      <AppealFacts appeal={appeal} more={more} />
    </section>
  )
}

/** The root of the tree above a topic. */
function useGroup(code: string | null): string | null {
  const topics = useTopics(EMPTY_VIEW.filter).data?.topics ?? []
  let topic = topics.find((one) => one.code === code)
  while (topic?.parent) topic = topics.find((one) => one.code === topic?.parent)
  return topic?.code ?? null
}
