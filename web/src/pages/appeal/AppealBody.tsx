import type { AppealDetail } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { AppealChanges } from '../../panels/shared/appeal/AppealChanges'
import { AppealHistory } from '../../panels/shared/appeal/AppealHistory'
import { AppealHead } from './AppealHead'
import styles from './appeal.module.css'
import { Deadlines } from './Deadlines'
import { KnownFacts } from './KnownFacts'
import { NearbyPlace } from './NearbyPlace'
import { NearbyTopic } from './NearbyTopic'
import { SiteCard } from './SiteCard'

/** What was said and what became of it on the left, where it is and what is known on the right, others below each. */
export function AppealBody({ appeal }: { appeal: AppealDetail }) {
  return (
    <article className={styles.grid} data-testid="appeal-page">
      <AppealHead appeal={appeal} />
      <div className={styles.side}>
        <Text appeal={appeal} />
        <Deadlines appeal={appeal} />
        {(appeal.events.length > 0 || appeal.changes.length > 0) && (
          <div className={`${styles.card} ${styles.course}`}>
            <AppealHistory events={appeal.events} />
            <AppealChanges changes={appeal.changes} />
          </div>
        )}
        <NearbyPlace appeal={appeal} />
      </div>
      <div className={styles.side}>
        <SiteCard appeal={appeal} />
        <KnownFacts appeal={appeal} />
        <NearbyTopic appeal={appeal} />
      </div>
    </article>
  )
}

function Text({ appeal }: { appeal: AppealDetail }) {
  const { t } = useTranslation()
  return (
    <section className={styles.card}>
      <h3 className={styles.label}>{t('appeal.text')}</h3>
      <p className={appeal.text ? styles.text : styles.quiet}>{appeal.text ?? t('appeal.noText')}</p>
    </section>
  )
}
