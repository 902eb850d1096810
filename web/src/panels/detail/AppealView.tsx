import { Button, Skeleton } from '@mantine/core'
import type { AppealDetail } from '@ochag/api/contract/appeal'
import { IconFileOff, IconFileText, IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppeal } from '../../api/useAppeal'
import { appealPath, followLink } from '../../view/page'
import { select } from '../../view/useView'
import { AppealChanges } from '../shared/appeal/AppealChanges'
import { AppealFacts } from '../shared/appeal/AppealFacts'
import { AppealHistory } from '../shared/appeal/AppealHistory'
import { CopyLink } from '../shared/appeal/CopyLink'
import { DeadlineTag } from '../shared/appeal/DeadlineTag'
import { ErrorState } from '../shared/ErrorState'
import { Notice } from '../shared/Notice'
import { useNames } from '../shared/useNames'
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
      <div className={styles.appealActions}>
        <OpenPage id={appeal.id} />
        <CopyLink />
      </div>
    </article>
  )
}

/** To all that is known of it. */
function OpenPage({ id }: { id: number }) {
  const { t } = useTranslation()
  const address = appealPath(id)
  return (
    <Button
      component="a"
      href={address}
      size="xs"
      leftSection={<IconFileText size="1rem" />}
      onClick={(press) => followLink(press)}
    >
      {t('appeal.page')}
    </Button>
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
