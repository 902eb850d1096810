import type { MapLegend } from '../../layers/mapLegend'
import { useMetricTexts } from '../shared/metric/useMetricTexts'
import { inRow, ROOM } from './inRow'
import styles from './legend.module.css'
import { NoSteps } from './NoSteps'

/** The classes of the scale with their bounds. */
export function LegendSteps({ legend: { metric, shape, scale } }: { legend: MapLegend }) {
  const { bounds } = useMetricTexts()
  if (scale.steps.length === 0) return <NoSteps shape={shape} />
  const classes = scale.steps.map((step) => ({ ...step, text: bounds(metric, step) }))
  const texts = classes.map(({ text }) => text)
  return (
    <ol className={styles.steps} data-on-phone={inRow(texts, ROOM.phone)} data-narrow={inRow(texts, ROOM.narrow)}>
      {classes.map(({ from, color, text }) => (
        <li key={from} className={styles.step}>
          <span className={styles.color} style={{ background: color }} />
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
