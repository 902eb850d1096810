import { Skeleton } from '@mantine/core'
import type { Measures } from '@ochag/api/contract/measures'
import { metricValue } from '@ochag/api/contract/metrics'
import { useMeasures } from '../../../api/useMeasures'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { useView } from '../../../view/useView'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'
import { useMetricTexts } from './useMetricTexts'

/** The chosen metric in the place that is open, beside the same of the whole region. */
export function MetricFigure() {
  const say = useMetricSay()
  const { quantity, exact } = useMetricTexts()
  const { filter, metric, selection } = useView()
  const { cell } = selection
  const isPart = cell !== null || filter.municipality.length > 0
  const here = useMeasures(filter, 'municipality', { cell }).data
  const everywhere = useMeasures(isPart ? filter : null, 'municipality', { without: 'municipality' }).data
  const residentsOf = useResidents()
  if (!here) return <Skeleton className={styles.figureWaiting} />
  const write = (measures: Measures, codes: readonly string[] | null) =>
    exact(metric, metricValue(metric, measures, codes && residentsOf(codes)))
  return (
    <p className={styles.figure} data-testid="metric-figure">
      <span>{quantity(metric)}</span> <strong>{write(here.total, cell === null ? filter.municipality : null)}</strong>
      {isPart && everywhere && (
        <span className={styles.region}>{say('region', { value: write(everywhere.total, []) })}</span>
      )}
    </p>
  )
}

/** How many live in some municipalities, or in all where none is named; null where that is not known. */
function useResidents(): (codes: readonly string[]) => number | null {
  const { filter } = useView()
  const known = useMunicipalities(filter).data?.municipalities ?? []
  return (codes) => {
    const meant = codes.length > 0 ? known.filter(({ code }) => codes.includes(code)) : known
    if (meant.length === 0 || meant.some(({ residents }) => residents === null)) return null
    return meant.reduce((sum, { residents }) => sum + (residents ?? 0), 0)
  }
}
