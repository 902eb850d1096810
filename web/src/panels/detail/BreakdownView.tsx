import { Button } from '@mantine/core'
import { IconHexagonOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../../api/useBreakdown'
import { useHexagonDetail } from '../../api/useHexagonDetail'
import { useView } from '../../view/useView'
import { ErrorState } from '../shared/ErrorState'
import { Notice } from '../shared/Notice'
import { BreakdownTabs } from './BreakdownTabs'
import { openRegion } from './crumbs'
import styles from './detail.module.css'
import { Figure } from './Figure'
import { Trend } from './Trend'

/** The appeals of the region, of the chosen municipalities or of a hexagon, taken apart. */
export function BreakdownView() {
  const { filter, selection } = useView()
  const whole = useBreakdown(filter)
  const hexagon = useHexagonDetail(selection.cell, filter)
  const isHexagon = selection.cell !== null
  const { data, error, refetch, isPlaceholderData } = isHexagon ? hexagon : whole
  if (error && !data && isHexagon && error.status < 500 && error.status > 0) return <CellNotFound />
  if (error && !data)
    return (
      <div className={styles.padded}>
        <ErrorState error={error} onRetry={refetch} />
      </div>
    )
  const about = isPlaceholderData ? null : JSON.stringify([filter, selection.cell])
  return (
    <div className={styles.breakdown} data-stale={isPlaceholderData || undefined}>
      <Figure breakdown={data} located={isHexagon} />
      <Trend series={data?.series} />
      <BreakdownTabs key={selection.cell} breakdown={data} about={about} />
    </div>
  )
}

function CellNotFound() {
  const { t } = useTranslation()
  return (
    <div className={styles.padded}>
      <Notice
        icon={<IconHexagonOff size="1.25rem" />}
        title={t('detail.cellNotFound')}
        hint={t('detail.cellNotFoundHint')}
      >
        <Button size="xs" variant="default" onClick={openRegion}>
          {t('detail.toRegion')}
        </Button>
      </Notice>
    </div>
  )
}
