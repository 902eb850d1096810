import { Skeleton } from '@mantine/core'
import type { Series } from '@ochag/api/contract/series'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { SeriesChart } from '../../charts/series/SeriesChart'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { setFilter, useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './detail.module.css'

/** The chosen period in bars; a click narrows the filter to one of them. */
export function Trend({ series }: { series: Series | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter } = useView()
  const region = useRegion().data
  if (!region || !series) return <Skeleton className={styles.trend} />
  const domain = resolvePeriod(filter, lastShownDay(region))
  return (
    <div className={styles.trend}>
      <SeriesChart
        series={series}
        domain={domain}
        today={region.today}
        format={format}
        label={t('detail.trend')}
        onBar={({ from, to }) => setFilter({ period: { from, to } })}
      />
    </div>
  )
}
