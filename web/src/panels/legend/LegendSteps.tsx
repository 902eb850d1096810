import { Skeleton } from '@mantine/core'
import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../../api/useBreakdown'
import type { ScaleStep } from '../../scale/colorScale'
import { useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './legend.module.css'

/** The classes of the scale with their bounds. */
export function LegendSteps({ steps }: { steps: readonly ScaleStep[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const boundsOf = ({ from, to }: ScaleStep) => {
    if (to === null) return t('legend.more', { from: format.number(from) })
    return from === to ? format.number(from) : `${format.number(from)} – ${format.number(to)}`
  }
  if (steps.length === 0) return <NoSteps />
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.from} className={styles.step}>
          <span className={styles.color} style={{ background: step.color }} />
          <span>{boundsOf(step)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Why there are no classes: not asked or not there yet (the map says why, if asking failed), nothing to show at all, or nothing in this part of the map. */
function NoSteps() {
  const { t } = useTranslation()
  const { filter } = useView()
  const waiting = useIsFetching({ queryKey: ['hexagons'], type: 'active' }) > 0
  const { data } = useBreakdown(filter)
  const cache = useQueryClient().getQueryCache()
  const asked = cache.findAll({ queryKey: ['hexagons'], type: 'active' })
  const failed = asked.some(({ state }) => state.status === 'error')
  if (waiting || failed || !data || asked.length === 0) return <Skeleton className={styles.skeleton} />
  return <p className={styles.none}>{data.count > data.unlocated ? t('legend.noneHere') : t('legend.none')}</p>
}
