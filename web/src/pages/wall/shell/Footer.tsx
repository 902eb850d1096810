import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLive } from '../../../api/live'
import { useRegion } from '../../../api/useRegion'
import { ageText } from '../../../i18n/span'
import { useClock } from '../../../panels/shared/useClock'
import { useFormat } from '../../../panels/shared/useFormat'
import { dayIn } from '../../../view/days'
import { useWallText } from '../texts/useWallText'
import type { Stop } from '../tour/stops'
import type { Tour } from '../tour/useTour'
import styles from '../wall.module.css'

const SECOND = 1000

interface FooterProps {
  tour: Tour
  stops: readonly Stop[]
  held: boolean
}

/** What time it is, how old the data is, and how far the tour has come. */
export function Footer({ tour: { stop, turn, paused }, stops, held }: FooterProps) {
  return (
    <footer className={styles.footer}>
      <Clock />
      <ol className={styles.dots} aria-hidden="true">
        {stops.map(({ key, seconds }) => (
          <li key={key} data-here={key === stop?.key}>
            {key === stop?.key && (
              <span
                key={turn}
                style={{ animationDuration: `${seconds}s`, animationPlayState: paused || held ? 'paused' : 'running' }}
              />
            )}
          </li>
        ))}
      </ol>
      <DataAge />
    </footer>
  )
}

function Clock() {
  const format = useFormat()
  const now = useClock(SECOND)
  const zone = useRegion().data?.timeZone ?? 'UTC'
  return (
    <p className={styles.clock}>
      <b data-testid="wall-clock">{format.time(now)}</b> {format.dayOfYear(dayIn(zone, now))}
    </p>
  )
}

/** «данные на 14:03, 2 мин назад»: as long as the server is heard they are as of now. */
function DataAge() {
  const { t } = useTranslation()
  const say = useWallText()
  const format = useFormat()
  const now = useClock(SECOND)
  const { state, lastAt } = useLive()
  const offline = state === 'offline'
  const age = lastAt && ageText(now.getTime() - lastAt.getTime(), t, format)
  return (
    <p className={styles.age} data-state={state} data-testid="wall-age" role={offline ? 'status' : undefined}>
      {offline && <IconPlugConnectedX size="1.75rem" aria-hidden="true" />}
      <span>
        {offline && `${say('cut')} · `}
        {lastAt ? say('dataAt', { time: format.time(lastAt), age: age ?? '' }) : say('noData')}
      </span>
    </p>
  )
}
