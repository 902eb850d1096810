import { useTranslation } from 'react-i18next'
import type { Format } from '../../i18n/format'
import { Tip } from '../Tip'
import type { Bar } from './bars'
import type { ChartFrame } from './SeriesChart'

interface BarTipProps {
  bar: Bar
  /** Its days are not over yet. */
  goesOn: boolean
  frame: ChartFrame
  format: Format
}

/** What a bar of days stands for. */
export function BarTip({ bar, goesOn, frame, format }: BarTipProps) {
  const { t } = useTranslation()
  const middle = ((bar.offset + bar.days / 2) * frame.dayWidth) / Math.max(1, frame.width)
  return (
    <Tip at={middle}>
      {format.range(bar)}: <b>{t('count.appeals', { count: bar.count, value: format.number(bar.count) })}</b>
      {goesOn && ` · ${t('timeline.goesOn')}`}
    </Tip>
  )
}
