import { METRICS } from '@ochag/api/contract/metrics'
import { useMetricWords } from '../../i18n/metric/useMetricWords'
import { useFormat } from '../../panels/shared/useFormat'
import styles from './about.module.css'
import { Section } from './Section'
import { useAboutText } from './texts/useAboutText'

/** How each metric is computed; help elsewhere links to `#metric-…`. */
export function Figures() {
  const say = useAboutText()
  const words = useMetricWords(useFormat())
  return (
    <Section name="figures">
      <p className={styles.quiet}>{say('figures.lead')}</p>
      <dl className={styles.metrics}>
        {METRICS.map((metric) => (
          <div key={metric} id={`metric-${metric}`}>
            <dt>
              <a href={`#metric-${metric}`}>{words.name(metric)}</a>
              <span className={styles.unit}>{words.unit(metric)}</span>
            </dt>
            <dd>
              <p>{say(`metric.${metric}.what`)}</p>
              <p className={styles.formula}>{say(`metric.${metric}.how`)}</p>
            </dd>
          </div>
        ))}
      </dl>
      <h4 id="comparison">{say('figures.comparison')}</h4>
      <p>{say('figures.comparisonText')}</p>
      <h4 id="notable">{say('figures.notable')}</h4>
      <p>{say('figures.notableText')}</p>
    </Section>
  )
}
