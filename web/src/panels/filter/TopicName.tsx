import { Tooltip } from '@mantine/core'
import type { Topic } from '@ochag/api/contract/topic'
import { IconCalendarOff, IconPinFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { useFormat } from '../shared/useFormat'
import styles from './facets.module.css'
import { inSeason } from './season'

/** A topic's name, with a mark where it is critical or out of its season. */
export function TopicName({ topic }: { topic: Topic }) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const today = useRegion().data?.today
  const dormant = topic.season && today && !inSeason(topic.season, today) ? topic.season : null
  return (
    <>
      {localized(topic.name, language)}
      {topic.critical && (
        <Tooltip label={t('filter.critical')}>
          <IconPinFilled className={styles.mark} size="0.75rem" aria-label={t('filter.critical')} role="img" />
        </Tooltip>
      )}
      {dormant && (
        <Tooltip label={t('filter.outOfSeason', { range: format.season(dormant) })}>
          <IconCalendarOff
            className={styles.mark}
            size="0.75rem"
            aria-label={t('filter.outOfSeason', { range: format.season(dormant) })}
            role="img"
          />
        </Tooltip>
      )}
    </>
  )
}
