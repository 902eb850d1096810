import type { MapLegend } from '../../layers/mapLegend'
import { useMetricTexts } from '../shared/metric/useMetricTexts'
import styles from './legend.module.css'
import { NoSteps } from './NoSteps'

/** The classes of the scale with their bounds. */
export function LegendSteps({ legend: { metric, shape, scale } }: { legend: MapLegend }) {
  const { bounds } = useMetricTexts()
  if (scale.steps.length === 0) return <NoSteps shape={shape} />
  return (
    <ol className={styles.steps}>
      {scale.steps.map((step) => (
        <li key={step.from} className={styles.step}>
          <span className={styles.color} style={{ background: step.color }} />
          <span>{bounds(metric, step)}</span>
        </li>
      ))}
    </ol>
  )
}
