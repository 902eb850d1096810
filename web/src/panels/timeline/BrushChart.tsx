import type { Series } from '@ochag/api/contract/series'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../view/days'
import type { Period } from '../../view/period'
import { BrushLayer } from './BrushLayer'
import { SeriesChart } from './SeriesChart'

interface BrushChartProps {
  series: Series
  domain: Period
  chosen: Period
  today: Day
  onDraft(draft: Period | null): void
}

/** The bars and what draws a period on them. */
export function BrushChart({ series, domain, chosen, today, onDraft }: BrushChartProps) {
  const { t } = useTranslation()
  return (
    <SeriesChart {...{ series, domain, chosen }} label={t('timeline.label')}>
      {(frame) => <BrushLayer {...{ domain, today, frame, onDraft }} />}
    </SeriesChart>
  )
}
