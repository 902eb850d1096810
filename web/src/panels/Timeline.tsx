import { Skeleton } from '@mantine/core'
import type { Region } from '@ochag/api/contract/region'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../api/useRegion'
import { useSeries } from '../api/useSeries'
import { lastShownDay } from '../view/lastDay'
import { type Period, resolvePeriod } from '../view/period'
import { useFrame } from '../view/playback'
import { useView } from '../view/useView'
import { HelpButton } from './help/HelpButton'
import { PanelFrame } from './layout/PanelFrame'
import { ErrorState } from './shared/ErrorState'
import { useFormat } from './shared/useFormat'
import styles from './Timeline.module.css'
import { bucketFor, historyOf } from './timeline/history'

// The page paints before the chart, which waits for its numbers anyway.
const BrushChart = lazy(() => import('./timeline/BrushChart').then(({ BrushChart }) => ({ default: BrushChart })))

const PlayControls = lazy(() =>
  import('./playing/PlayControls').then(({ PlayControls }) => ({ default: PlayControls })),
)
const PlayNote = lazy(() => import('./playing/PlayNote').then(({ PlayNote }) => ({ default: PlayNote })))

const TIMELINE_HELP = ['timeline'] as const

/** The region's whole history under the filter, with the chosen period to be drawn on it. */
export function Timeline() {
  const { t } = useTranslation()
  const region = useRegion().data
  const history = region && historyOf(region)
  return (
    <PanelFrame name="timeline">
      <div className={styles.timeline} data-testid="timeline">
        {history && <History region={region} history={history} />}
        {!region && <Skeleton className={styles.skeleton} />}
        {history === null && <p className={styles.caption}>{t('empty.title')}</p>}
      </div>
    </PanelFrame>
  )
}

function History({ region, history }: { region: Region; history: Period }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter } = useView()
  const bucket = bucketFor(history)
  const { data, error, refetch } = useSeries({ ...filter, period: history }, bucket)
  const [draft, setDraft] = useState<Period | null>(null)
  const frame = useFrame()
  const window = resolvePeriod(filter, lastShownDay(region))
  const chosen = draft ?? frame ?? window
  if (error && !data)
    return (
      <div className={styles.failed}>
        <ErrorState error={error} onRetry={refetch} />
      </div>
    )
  return (
    <>
      <div className={styles.caption}>
        <Suspense fallback={<span className={styles.controls} />}>
          <PlayControls {...{ window, history }} />
        </Suspense>
        <b className={styles.range}>{format.range(chosen)}</b>
        <Suspense>
          {frame ? (
            <PlayNote />
          ) : (
            <>
              <span>{t(`bucket.${bucket}`)}</span>
              <HelpButton topics={TIMELINE_HELP} />
              <span className={styles.hint}>{t('timeline.hint')}</span>
            </>
          )}
        </Suspense>
      </div>
      <div className={styles.chart}>
        <Suspense fallback={<Skeleton className={styles.skeleton} />}>
          {data ? (
            <BrushChart
              {...{ series: data, chosen }}
              domain={history}
              today={lastShownDay(region)}
              now={region.today}
              onDraft={setDraft}
            />
          ) : (
            <Skeleton className={styles.skeleton} />
          )}
        </Suspense>
      </div>
    </>
  )
}
