import { useMetricTexts } from '../../../panels/shared/metric/useMetricTexts'
import { ArrowMark } from '../grid/ArrowMark'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './legend.module.css'

/** What the colours and the arrows mean. */
export function MatrixLegend({ matrix: { scale, metric } }: { matrix: Matrix }) {
  const say = useMatrixText()
  const { bounds } = useMetricTexts()
  return (
    <section className={styles.legend} aria-label={say('legend.label')} data-testid="matrix-legend">
      <ol className={styles.steps}>
        {scale.steps.map((step) => (
          <li key={step.from}>
            <span className={styles.color} style={{ background: step.color }} />
            {bounds(metric, step)}
          </li>
        ))}
      </ol>
      <ul className={styles.marks}>
        <li>
          <ArrowMark trend="up" beyondChance /> {say('legend.beyond')}
        </li>
        <li>
          <ArrowMark trend="up" beyondChance={false} /> {say('legend.within')}
        </li>
        <li>{say('legend.none')}</li>
        <li>{say('legend.click')}</li>
      </ul>
    </section>
  )
}
