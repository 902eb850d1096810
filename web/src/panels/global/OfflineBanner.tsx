import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLive } from '../../api/live'
import { ageText } from '../../i18n/span'
import { useClock } from '../shared/useClock'
import { useFormat } from '../shared/useFormat'
import styles from './global.module.css'

const SECOND = 1000

/** Says that the server cannot be reached, how old the picture is, and what happens next. */
export function OfflineBanner() {
  const { t } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const { state, lastAt } = useLive()
  const now = useClock(SECOND)
  if (state !== 'offline') return null
  const age = lastAt && ageText(now.getTime() - lastAt.getTime(), t, format)
  return (
    <div className={styles.banner} role="alert" data-testid="offline">
      <IconPlugConnectedX size="1.25rem" aria-hidden="true" className={styles.bannerIcon} />
      <p>
        <b>{t('offline.title')}</b>{' '}
        {lastAt ? t('offline.note', { time: format.time(lastAt), age }) : t('offline.never')}
      </p>
      <Button size="xs" variant="default" onClick={() => void queries.invalidateQueries()}>
        {t('offline.retry')}
      </Button>
    </div>
  )
}
