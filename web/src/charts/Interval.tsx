import { Axis } from './Axis'
import styles from './Interval.module.css'
import { type Domain, type Estimate, intervalTicks, placeInterval } from './interval'

interface IntervalProps {
  estimate: Estimate
  domain: Domain
  /** What is said of it, by a screen reader and below the pointer. */
  label: string
  /** A value to compare with, e.g. the region's mean. */
  reference?: number | undefined
  /** The value before it was smoothed, as a hollow mark. */
  raw?: number | undefined
  /** Growth of problems and decline; grey within chance. */
  tone?: 'worse' | 'better' | 'same' | undefined
}

/** A point with its interval on an axis that all rows share. Fills its box. */
export function Interval({ estimate, domain, label, reference, raw, tone = 'same' }: IntervalProps) {
  const { value, low, high, openLow, openHigh } = placeInterval(estimate, domain)
  const at = (one: number) => placeInterval({ value: one, low: one, high: one }, domain).value
  return (
    <svg className={styles.interval} role="img" aria-label={label} data-tone={tone}>
      <title>{label}</title>
      {reference !== undefined && <Upright className={styles.reference} at={at(reference)} from={0} to={100} />}
      <line className={styles.span} x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
      {!openLow && <Upright className={styles.span} at={low} from={36} to={64} />}
      {!openHigh && <Upright className={styles.span} at={high} from={36} to={64} />}
      {raw !== undefined && <circle className={styles.raw} cx={percent(at(raw))} cy="50%" r="0.25rem" />}
      <circle className={styles.estimate} cx={percent(value)} cy="50%" r="0.3125rem" />
    </svg>
  )
}

interface IntervalAxisProps {
  domain: Domain
  write(value: number): string
  /** About how many values are named. */
  count?: number
}

/** The axis of all the intervals above or below it. */
export function IntervalAxis({ domain, write, count = 5 }: IntervalAxisProps) {
  return <Axis ticks={intervalTicks(domain, count).map(({ at, value }) => ({ at, text: write(value) }))} />
}

function Upright({ className, at, from, to }: { className: string | undefined; at: number; from: number; to: number }) {
  return <line className={className} x1={percent(at)} x2={percent(at)} y1={`${from}%`} y2={`${to}%`} />
}

function percent(at: number): string {
  return `${at * 100}%`
}
