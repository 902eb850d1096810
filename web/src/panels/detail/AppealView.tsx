import { Button, Skeleton } from '@mantine/core'
import type { AppealDetail } from '@ochag/api/contract/appeal'
import { IconFileOff, IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppeal } from '../../api/useAppeal'
import { select } from '../../view/useView'
import { ErrorState } from '../shared/ErrorState'
import { Notice } from '../shared/Notice'
import { useNames } from '../shared/useNames'
import { AppealChanges } from './AppealChanges'
import { AppealFacts } from './AppealFacts'
import { AppealHistory } from './AppealHistory'
import { CopyLink } from './CopyLink'
import { DeadlineTag } from './DeadlineTag'
import styles from './detail.module.css'

/** One appeal: what, where, when, by whom, and how far it has come. */
export function AppealView({ id }: { id: number }) {
  const { data, error, refetch } = useAppeal(id)
  if (error && !data)
    return (
      <div className={styles.padded}>
        {error.status === 404 ? <AppealNotFound /> : <ErrorState error={error} onRetry={refetch} />}
      </div>
    )
  if (!data) return <Skeleton className={styles.appealSkeleton} />
  return <AppealBody appeal={data} />
}

function AppealBody({ appeal }: { appeal: AppealDetail }) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <article className={styles.appeal} data-testid="appeal">
      <h2 className={styles.appealTitle}>{names.topic(appeal.topic)}</h2>
      <p className={styles.appealState}>
        <b>{t(`status.${appeal.status}`)}</b>
        {appeal.rawStatus && <span className={styles.raw}>«{appeal.rawStatus}»</span>}
        <DeadlineTag appeal={appeal} />
      </p>
      {appeal.defaultPoint && (
        <p className={styles.warning}>
          <IconMapPinOff size="1rem" aria-hidden="true" />
          {t('appeal.defaultPoint')}
        </p>
      )}
      <section>
        <h3 className={styles.label}>{t('appeal.text')}</h3>
        <p className={appeal.text ? styles.text : styles.nothing}>{appeal.text ?? t('appeal.noText')}</p>
      </section>
      <AppealFacts appeal={appeal} />
      <AppealHistory events={appeal.events} />
      <AppealChanges changes={appeal.changes} />
      <CopyLink />
    </article>
  )
}

function AppealNotFound() {
  const { t } = useTranslation()
  return (
    <Notice icon={<IconFileOff size="1.25rem" />} title={t('appeal.notFound')} hint={t('appeal.notFoundHint')}>
      <Button size="xs" variant="default" onClick={() => select({ appeal: null })}>
        {t('appeal.back')}
      </Button>
    </Notice>
  )
}
