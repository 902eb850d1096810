import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useFormat } from '../../../panels/shared/useFormat'
import type { ScaleStep } from '../../../scale/colorScale'
import { ArrowMark } from '../grid/ArrowMark'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './legend.module.css'

/** What the colours and the arrows mean. */
export function MatrixLegend({ matrix: { scale, metric } }: { matrix: Matrix }) {
  const say = useMatrixText()
  const words = useMetricWords(useFormat())
  const write = (value: number) => words.write(metric, value)
  const boundsOf = ({ from, to, neutral }: ScaleStep, index: number) => {
    if (neutral) return say('legend.neutral')
    if (to === null) return say('legend.more', { from: write(from) })
    if (index === 0 && metric === 'change') return say('legend.less', { to: write(to) })
    return from === to ? write(from) : `${write(from)} – ${write(to)}`
  }
  return (
    <section className={styles.legend} aria-label={say('legend.label')} data-testid="matrix-legend">
      <ol className={styles.steps}>
        {scale.steps.map((step, index) => (
          <li key={step.from}>
            <span className={styles.color} style={{ background: step.color }} />
            {boundsOf(step, index)}
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
