import { useTranslation } from 'react-i18next'
import type { ScaleStep } from '../../scale/colorScale'
import { useFormat } from '../shared/useFormat'
import styles from './legend.module.css'

/** The classes of the scale with their bounds; at first, as wide as they will be. */
export function LegendSteps({ steps }: { steps: readonly ScaleStep[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const boundsOf = ({ from, to }: ScaleStep) => {
    if (to === null) return t('legend.more', { from: format.number(from) })
    return from === to ? format.number(from) : `${format.number(from)} – ${format.number(to)}`
  }
  if (steps.length === 0) return <p className={styles.none}>{t('legend.none')}</p>
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
