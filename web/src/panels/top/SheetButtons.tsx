import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChartHistogram, IconInfoSquareRounded } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../view/useView'
import { activeFilters } from '../filter/activeFilters'
import { openSheet } from '../layout/panelStore'
import { useNarrow } from '../layout/useNarrow'
import styles from './top.module.css'

/** On a narrow screen: what opens the panels as sheets. */
export function SheetButtons() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const count = activeFilters(useView().filter).length
  if (!narrow) return null
  return (
    <nav className={styles.sheets} aria-label={t('panels.label')}>
      <Button
        variant="subtle"
        data-opens="filter"
        leftSection={<IconAdjustmentsHorizontal size="1rem" />}
        onClick={() => openSheet('filter')}
      >
        {count > 0 ? t('panels.filterCount', { count }) : t('panel.filter')}
      </Button>
      <Button
        variant="subtle"
        data-opens="timeline"
        leftSection={<IconChartHistogram size="1rem" />}
        onClick={() => openSheet('timeline')}
      >
        {t('panel.timeline')}
      </Button>
      <Button
        variant="subtle"
        data-opens="detail"
        leftSection={<IconInfoSquareRounded size="1rem" />}
        onClick={() => openSheet('detail')}
      >
        {t('panel.detail')}
      </Button>
    </nav>
  )
}
