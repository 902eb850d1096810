import { Timeline } from '@mantine/core'
import type { StatusEvent } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../useFormat'
import styles from './appeal.module.css'

/** The course of an appeal's statuses, oldest first. */
export function AppealHistory({ events }: { events: StatusEvent[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (events.length === 0) return null
  return (
    <section>
      <h3 className={styles.label}>{t('appeal.history')}</h3>
      <Timeline active={events.length} bulletSize="0.75rem" lineWidth={2} classNames={{ item: styles.event }}>
        {events.map((event) => (
          <Timeline.Item key={`${event.at} ${event.status}`} title={t(`status.${event.status}`)}>
            {format.moment(new Date(event.at))}
            {event.rawStatus && (
              <>
                {' '}
                · <q>{event.rawStatus}</q>
              </>
            )}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  )
}
