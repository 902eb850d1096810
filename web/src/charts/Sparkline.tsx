import { memo } from 'react'
import styles from './charts.module.css'
import { SPARK, sparkPath } from './sparkline'

interface SparklineProps {
  values: readonly number[]
  /** The value at the upper edge; its own highest where not given. */
  top?: number | undefined
  /** What it shows; without it it only decorates the number beside it. */
  label?: string | undefined
}

/** A line the size of a word: one path, so that a screen may have thousands of them. */
export const Sparkline = memo(function Sparkline({ values, top, label }: SparklineProps) {
  const shown = label ? { role: 'img', 'aria-label': label } : {}
  return (
    <span className={styles.spark} {...shown}>
      <svg viewBox={`0 0 ${SPARK.width} ${SPARK.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={sparkPath(values, top)} />
      </svg>
    </span>
  )
})
