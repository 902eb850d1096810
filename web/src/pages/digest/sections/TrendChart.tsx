import { Bars } from '../../../charts/Bars'
import type { Telling } from '../sentences/telling'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

/** The days or weeks up to this one, which stands out. */
export function TrendChart({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { digest, format } = telling
  const { trend } = digest.figures
  const { unit, from } = digest.period
  if (trend.length < 2) return null
  const bars = trend.map((point, index) => ({
    key: point.from,
    value: point.count,
    text: `${format.day(point.from)}: ${format.number(point.count)}`,
    tick: index % 7 === 0 || index === trend.length - 1 ? format.dayOfYear(point.from) : undefined,
    color: point.from === from ? '--h4' : '--quiet',
  }))
  const days = say(`trend.${unit}`, { count: trend.length - 1 })
  return (
    <figure className={styles.trend}>
      <figcaption>{days}</figcaption>
      <div className={styles.plot}>
        <Bars label={days} bars={bars} />
      </div>
    </figure>
  )
}
