import { Button, Skeleton } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ProblemError } from '../../api/problemError'
import { useAppeal } from '../../api/useAppeal'
import { ErrorState } from '../../panels/shared/ErrorState'
import { Notice } from '../../panels/shared/Notice'
import { appealOf, goTo, pathOf, usePath } from '../../view/page'
import { PageFrame } from '../shared/PageFrame'
import { AppealBody } from './AppealBody'
import styles from './appeal.module.css'
import { useAppealText } from './texts/useAppealText'

/** Everything known about one appeal. */
export function AppealPage() {
  const say = useAppealText()
  const id = appealOf(usePath())
  const { data, error, refetch } = useAppeal(id)
  const title = data ? say('numbered', { number: data.externalId }) : say('title')
  return (
    <PageFrame title={title}>
      <div className={styles.column}>
        {data && <AppealBody key={data.id} appeal={data} />}
        {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Waiting />}
      </div>
    </PageFrame>
  )
}

/** As large as what will stand there. */
function Waiting() {
  return (
    <div aria-hidden="true" className={styles.grid}>
      <Skeleton className={styles.wide} height="8.5rem" />
      <Skeleton height="30rem" />
      <Skeleton height="30rem" />
    </div>
  )
}

function Failure({ error, onRetry }: { error: ProblemError; onRetry(): void }) {
  const { t } = useTranslation()
  const say = useAppealText()
  return (
    <div className={styles.card}>
      {error.status === 404 ? (
        <Notice icon={<IconFileOff size="1.25rem" />} title={t('appeal.notFound')} hint={t('appeal.notFoundHint')}>
          <Button size="xs" variant="default" onClick={() => goTo(pathOf('map'))}>
            {say('notFoundMap')}
          </Button>
        </Notice>
      ) : (
        <ErrorState error={error} onRetry={onRetry} />
      )}
    </div>
  )
}
