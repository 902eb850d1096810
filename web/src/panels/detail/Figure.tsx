import { Skeleton } from '@mantine/core'
import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { Metric } from '@ochag/api/contract/metrics'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../view/useView'
import { HelpButton } from '../help/HelpButton'
import type { HelpTopic } from '../help/helpTopics'
import { UnlocatedButton } from '../legend/UnlocatedButton'
import { ChangeMark } from '../shared/ChangeMark'
import { useComparable } from '../shared/useComparable'
import { useFormat } from '../shared/useFormat'
import styles from './detail.module.css'

// Needed only where something else than appeals is measured.
const MetricFigure = lazy(() =>
  import('../shared/metric/MetricFigure').then(({ MetricFigure }) => ({ default: MetricFigure })),
)

/** How many, how that moved, how many are open, how many the map cannot show. */
export function Figure({ breakdown, located }: { breakdown: Breakdown | undefined; located: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const comparable = useComparable()
  const { metric } = useView()
  if (!breakdown) return <Skeleton className={styles.figureSkeleton} />
  const { count, previous, open } = breakdown
  const word = t('count.word', { count })
  return (
    <div className={styles.figure}>
      <p className={styles.total}>
        <strong data-testid="figure-total">{format.number(count)}</strong> <span>{word}</span>
        <ChangeMark count={breakdown} large />
        <HelpButton topics={helpTopics(metric, located)} />
      </p>
      <p className={styles.facts}>
        <span>
          {previous === null || !comparable
            ? t('count.noPrevious')
            : t('count.previous', { value: format.number(previous) })}
        </span>
        <span>{t('count.open', { value: format.number(open) })}</span>
        {!located && <UnlocatedButton />}
      </p>
      {metric !== 'count' && (
        <Suspense fallback={<Skeleton className={styles.metricSkeleton} />}>
          <MetricFigure />
        </Suspense>
      )}
    </div>
  )
}

/** What this part of the panel shows: in a hexagon every appeal has its place. */
function helpTopics(metric: Metric, located: boolean): HelpTopic[] {
  return [
    ...(metric === 'count' ? [] : [metric]),
    'count',
    'comparison',
    'open',
    ...(located ? [] : ['unlocated' as const]),
    'trend',
  ]
}
