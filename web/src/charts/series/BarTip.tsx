import { useTranslation } from 'react-i18next'
import type { Format } from '../../i18n/format'
import type { Bar } from './bars'
import type { ChartFrame } from './SeriesChart'
import styles from './SeriesChart.module.css'

/** What a bar stands for, above it and never beyond the chart's edges. */
export function BarTip({ bar, frame, format }: { bar: Bar; frame: ChartFrame; format: Format }) {
  const { t } = useTranslation()
  const middle = ((bar.offset + bar.days / 2) * frame.dayWidth) / Math.max(1, frame.width)
  return (
    <div className={styles.tip} style={{ left: `${middle * 100}%`, transform: `translateX(${-middle * 100}%)` }}>
      {format.range(bar)}: <b>{t('count.appeals', { count: bar.count, value: format.number(bar.count) })}</b>
    </div>
  )
}
