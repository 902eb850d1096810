import type { Appeal } from '@ochag/api/contract/appeal'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DeadlineTag } from '../../../panels/shared/appeal/DeadlineTag'
import { useNames } from '../../../panels/shared/useNames'
import { appealPath } from '../../../view/page'
import { PageLink } from '../PageLink'
import styles from './appealCard.module.css'

interface AppealCardProps {
  appeal: Appeal
  /** Instead of its address. */
  place?: string | undefined
  /** What else is said of it, in small letters. */
  children: ReactNode
}

/** An appeal in a list of many: what about, whether it is late, where; it opens its page. */
export function AppealCard({ appeal, place, children }: AppealCardProps) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <PageLink href={appealPath(appeal.id)} className={styles.card}>
      <span className={styles.topic}>{names.topic(appeal.topic)}</span>
      <DeadlineTag appeal={appeal} />
      <span className={styles.place}>{place ?? appeal.address ?? t('appeal.noAddress')}</span>
      <span className={styles.facts}>{children}</span>
    </PageLink>
  )
}
