import type { Series } from '@ochag/api/contract/series'
import { useTranslation } from 'react-i18next'
import { SeriesChart } from '../../charts/series/SeriesChart'
import type { Day } from '../../view/days'
import type { Period } from '../../view/period'
import { useFormat } from '../shared/useFormat'
import { BrushLayer } from './BrushLayer'

interface BrushChartProps {
  series: Series
  domain: Period
  chosen: Period
  /** The day from which presets count back, and the day that goes on. */
  today: Day
  now: Day
  onDraft(draft: Period | null): void
}

/** The bars and what draws a period on them. */
export function BrushChart({ series, domain, chosen, today, now, onDraft }: BrushChartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <SeriesChart {...{ series, domain, chosen, format }} today={now} label={t('timeline.label')}>
      {(frame) => <BrushLayer {...{ domain, today, frame, onDraft }} />}
    </SeriesChart>
  )
}
