import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlugConnectedX, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLive } from '../../api/live'
import { UNREACHABLE } from '../../api/problemError'
import { useRegion } from '../../api/useRegion'
import { ageText } from '../../i18n/span'
import { useClock } from '../shared/useClock'
import { useFormat } from '../shared/useFormat'
import styles from './global.module.css'

const SECOND = 1000

/**
 * Says that the server cannot be reached, how old the picture is, and what happens next; whoever knows hides it until the
 * next cut. On the map its tools stay free.
 */
export function OfflineBanner({ besideTools = false }: { besideTools?: boolean }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { failureReason } = useRegion()
  const { state, lastAt } = useLive()
  const [hidden, setHidden] = useState<Date | null>(null)
  const text = useWhatIsLeft()
  const failed = failureReason !== null && failureReason.code !== UNREACHABLE
  if (state !== 'offline' && failureReason === null) return null
  if (hidden && hidden === lastAt) return null
  return (
    <div
      className={besideTools ? `${styles.banner} ${styles.besideTools}` : styles.banner}
      role="alert"
      data-testid="offline"
    >
      <IconPlugConnectedX size="1.25rem" aria-hidden="true" className={styles.bannerIcon} />
      <p>
        <b>{failed ? t('offline.failed') : t('offline.title')}</b> {text}{' '}
        {failed && failureReason.requestId && t('error.request', { id: failureReason.requestId })}
      </p>
      <Button size="xs" variant="default" onClick={() => void queries.invalidateQueries()}>
        {t('offline.retry')}
      </Button>
      {state === 'offline' && lastAt && (
        <Tooltip label={t('offline.hide')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('offline.hide')} onClick={() => setHidden(lastAt)}>
            <IconX size="1rem" />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

function useWhatIsLeft(): string {
  const { t } = useTranslation()
  const format = useFormat()
  const { lastAt } = useLive()
  const now = useClock(SECOND)
  if (!lastAt) return t('offline.never')
  return t('offline.note', {
    time: format.time(lastAt),
    age: ageText(now.getTime() - lastAt.getTime(), t, format),
  })
}
