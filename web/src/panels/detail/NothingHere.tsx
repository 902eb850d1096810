import { Button } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { addDays } from '../../view/days'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { resetFilter, setFilter, useView } from '../../view/useView'
import { activeFilters } from '../filter/activeFilters'
import { Notice } from '../shared/Notice'
import { useFormat } from '../shared/useFormat'
import styles from './detail.module.css'

const DAYS = 30

/** Nothing fits the filter: why that may be, and the two buttons that help. */
export function NothingHere() {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter } = useView()
  const region = useRegion().data
  const lastDay = region?.lastDay
  if (region?.firstDay === null) return <p className={styles.nothing}>{t('empty.title')}</p>
  const isOver = region && lastDay && lastDay < resolvePeriod(filter, lastShownDay(region)).from
  const latest = lastDay ? { from: addDays(lastDay, 1 - DAYS), to: addDays(lastDay, 1) } : null
  return (
    <Notice
      icon={<IconSearchOff size="1.25rem" />}
      title={t('detail.empty')}
      hint={isOver ? t('detail.emptyOver', { day: format.day(lastDay) }) : t('detail.emptyHint')}
    >
      {isOver && latest && (
        <Button size="xs" onClick={() => setFilter({ period: latest })}>
          {t('detail.toLatest', { range: format.range(latest) })}
        </Button>
      )}
      {activeFilters(filter).length > 0 && (
        <Button size="xs" variant="default" onClick={resetFilter}>
          {t('filter.reset')}
        </Button>
      )}
    </Notice>
  )
}
