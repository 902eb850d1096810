import { Badge } from '@mantine/core'
import type { Appeal } from '@ochag/api/contract/appeal'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Format } from '../../../i18n/format'
import { spanText } from '../../../i18n/span'
import { useClock } from '../useClock'
import { useFormat } from '../useFormat'
import styles from './appeal.module.css'
import { type Deadline, deadlineOf, urgencyOf } from './deadline'

const MINUTE = 60_000

/** «срок сгорел 2 дня назад», «осталось 5 ч»; the status where there is no deadline to speak of. */
export function DeadlineTag({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useClock(MINUTE)
  const deadline = deadlineOf(appeal, now)
  const text = deadlineText(deadline, t, format) ?? t(`status.${appeal.status}`).toLowerCase()
  return (
    <Badge component="span" size="sm" variant="outline" className={styles.tag} data-urgency={urgencyOf(deadline)}>
      {text}
    </Badge>
  )
}

function deadlineText(deadline: Deadline, t: TFunction, format: Format): string | null {
  if (deadline.state === 'none') return null
  if (deadline.state === 'closedInTime') return t('deadline.closedInTime')
  return t(`deadline.${deadline.state}`, { span: spanText(deadline.by, t, format) })
}
