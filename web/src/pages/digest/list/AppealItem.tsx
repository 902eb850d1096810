import type { Appeal } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { DeadlineTag } from '../../../panels/shared/appeal/DeadlineTag'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { appealPath } from '../../../view/page'
import { PageLink } from '../../shared/PageLink'
import { useDigestText } from '../texts/useDigestText'
import styles from './list.module.css'

/** One appeal of the list: what about, where, whose, since when; it opens its page. */
export function AppealItem({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation()
  const say = useDigestText()
  const format = useFormat()
  const names = useNames()
  const { topic, address, municipality, executor, createdAt, dueAt } = appeal
  const facts = [
    names.municipality(municipality),
    executor ?? t('appeal.noExecutor'),
    say('list.came', { moment: format.moment(new Date(createdAt)) }),
    ...(dueAt === null ? [] : [say('list.due', { moment: format.moment(new Date(dueAt)) })]),
  ]
  return (
    <PageLink href={appealPath(appeal.id)} className={styles.item}>
      <span className={styles.topic}>{names.topic(topic)}</span>
      <DeadlineTag appeal={appeal} />
      <span className={styles.place}>{address ?? t('appeal.noAddress')}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </PageLink>
  )
}
