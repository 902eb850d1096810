import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useBreakdown } from '../../api/useBreakdown'
import type { MapLegend } from '../../layers/mapLegend'
import { useView } from '../../view/useView'
import styles from './legend.module.css'
import { StepsSkeleton } from './StepsSkeleton'
import { useLegendText } from './texts/useLegendText'

const QUESTIONS: Record<MapLegend['shape'], string> = { hexagons: 'hexagons', municipalities: 'measures' }

/** Why there are no classes: not asked or not there yet (the map says why, if asking failed), nothing to show at all, or nothing in this part of the map. */
export function NoSteps({ shape }: Pick<MapLegend, 'shape'>) {
  const say = useLegendText()
  const { filter } = useView()
  const queryKey = [QUESTIONS[shape]]
  const waiting = useIsFetching({ queryKey, type: 'active' }) > 0
  const { data } = useBreakdown(filter)
  const asked = useQueryClient().getQueryCache().findAll({ queryKey, type: 'active' })
  const failed = asked.some(({ state }) => state.status === 'error')
  if (waiting || failed || !data || asked.length === 0) return <StepsSkeleton />
  return <p className={styles.none}>{reason()}</p>

  function reason(): string {
    if (shape === 'municipalities') return say('noAreas')
    return data && data.count > data.unlocated ? say('noneHere') : say('none')
  }
}
