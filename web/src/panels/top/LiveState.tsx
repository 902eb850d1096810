import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useLive } from '../../api/live'
import type { Format } from '../../i18n/format'
import { useNarrow } from '../layout/useNarrow'
import { useClock } from '../shared/useClock'
import { useFormat } from '../shared/useFormat'
import styles from './top.module.css'

const SECOND = 1000

/** Whether changes are coming in, and as of when the data is. */
export function LiveState() {
  const { t } = useTranslation()
  const format = useFormat()
  const narrow = useNarrow()
  const { state, lastAt } = useLive()
  const now = useClock(SECOND)
  const text = liveText(state, now, lastAt, t, format)
  return (
    <span
      className={styles.live}
      data-state={state}
      data-testid="live-state"
      role="status"
      aria-label={t('live.label')}
    >
      <span className={styles.dot} aria-hidden="true" />
      {/* On a phone there is room for the dot alone; lost connections have a banner. */}
      {!narrow && <span aria-hidden="true">{text}</span>}
      <span className={styles.spoken}>{t(`liveState.${state}`)}</span>
    </span>
  )
}

function liveText(state: string, now: Date, lastAt: Date | null, t: TFunction, format: Format): string {
  if (state === 'live') return `${t('liveState.live')} ${format.clock(now)}`
  if (state === 'connecting') return t('liveState.connecting')
  return lastAt ? t('live.offlineAt', { time: format.time(lastAt) }) : t('liveState.offline')
}
