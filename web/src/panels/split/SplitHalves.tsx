import { useTotals } from '../../api/useTotals'
import { useFormat } from '../shared/useFormat'
import { SplitDivider } from './SplitDivider'
import styles from './split.module.css'
import { useSplitText } from './texts/useSplitText'
import { type Side, useSides } from './useSides'

/** What lies over a split map: the movable border, and what each half shows, with its exact count. */
export function SplitHalves({ at, onMove }: { at: number; onMove(at: number): void }) {
  const say = useSplitText()
  const sides = useSides()
  if (!sides) return null
  return (
    <>
      <HalfName className={styles.left} label={say('left')} side={sides.left} />
      <HalfName className={styles.right} label={say('right')} side={sides.right} />
      <SplitDivider at={at} onMove={onMove} />
    </>
  )
}

function HalfName({
  className = '',
  label,
  side: { filter, name },
}: {
  className?: string
  label: string
  side: Side
}) {
  const say = useSplitText()
  const format = useFormat()
  const total = useTotals(filter).data?.total
  return (
    <section className={`${styles.half} ${className}`} aria-label={say('half', { side: label, name })}>
      <b className={styles.name}>{name}</b>
      <span className={styles.count} data-testid="half-count">
        {total === undefined ? '…' : say('count', { count: total, value: format.number(total) })}
      </span>
    </section>
  )
}
