import { SegmentedControl, Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { lastShownDay } from '../../view/lastDay'
import { type PresetName, presetOf, presets, resolvePeriod } from '../../view/period'
import { setFilter, useView } from '../../view/useView'
import { useComparable } from '../shared/useComparable'
import { FacetSkeleton } from './FacetSkeleton'
import styles from './PeriodPicker.module.css'

// The calendar is large, and the page paints before it.
const RangeInput = lazy(() => import('./RangeInput').then(({ RangeInput }) => ({ default: RangeInput })))

const CompareSwitch = lazy(() =>
  import('../shared/metric/CompareSwitch').then(({ CompareSwitch }) => ({ default: CompareSwitch })),
)

const PRESETS: PresetName[] = ['7d', '30d', 'quarter', 'year', 'all']

/** The period: five presets and any other range. */
export function PeriodPicker() {
  const { t } = useTranslation()
  const comparable = useComparable()
  const { filter } = useView()
  const region = useRegion().data
  if (!region) return <FacetSkeleton rows={3} />
  const period = resolvePeriod(filter, lastShownDay(region))
  const choose = (name: string) => {
    const preset = presets(lastShownDay(region), region.firstDay).find((one) => one.name === name)
    if (preset) setFilter({ period: preset.period })
  }
  return (
    <div className={styles.period}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('period.title')}
        classNames={{ label: styles.preset }}
        data={PRESETS.map((value) => ({ value, label: t(`preset.${value}`) }))}
        value={presetOf(period, lastShownDay(region), region.firstDay) ?? ''}
        onChange={choose}
      />
      <Suspense fallback={<Skeleton className={styles.waiting} />}>
        <RangeInput period={period} region={region} />
      </Suspense>
      <Suspense fallback={<Skeleton className={styles.comparing} />}>
        <CompareSwitch {...{ region, comparable }} />
      </Suspense>
    </div>
  )
}
