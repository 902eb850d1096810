import { memo } from 'react'
import styles from './Sparkline.module.css'
import { SPARK, sparkPath } from './sparkline'

interface SparklineProps {
  values: readonly number[]
  /** The value at the upper edge; its own highest where not given. */
  top?: number | undefined
  /** What it shows; without it it only decorates the number beside it. */
  label?: string | undefined
  /** Where it is to lie; it fills its box where that is not given. */
  className?: string | undefined
}

/** A line the size of a word: one path, so that a screen may have thousands of them. */
export const Sparkline = memo(function Sparkline({ values, top, label, className }: SparklineProps) {
  return (
    <svg
      className={`${styles.spark} ${className ?? styles.filling}`}
      viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={sparkPath(values, top)} />
    </svg>
  )
})
