import { type ReactNode, useMemo } from 'react'
import styles from './charts.module.css'
import { type ClassStep, type Column, drawHistogram, type HistogramDrawing } from './histogram'
import { Plot } from './Plot'

interface HistogramProps {
  label: string
  values: readonly number[]
  steps: readonly ClassStep[]
  /** What is read of a column. */
  write(column: Column): string
  columns?: number | undefined
  focusable?: boolean | undefined
  /** What is laid over it, e.g. bounds that can be moved. */
  children?(drawing: HistogramDrawing): ReactNode
}

/** How often which values occur, in the colours of their classes, with the classes' bounds. Fills its box. */
export function Histogram({ label, values, steps, write, columns, focusable, children }: HistogramProps) {
  const drawing = useMemo(() => drawHistogram(values, steps, columns), [values, steps, columns])
  const full = drawing.columns.filter(({ count }) => count > 0)
  const readings = full.map((column) => ({ at: (column.left + column.width / 2) / 100, text: write(column) }))
  return (
    <div className={styles.chart}>
      <Plot {...{ label, readings, focusable }}>
        <svg className={styles.stretched} aria-hidden="true">
          {full.map(({ from, left, width, tall, color }) => (
            <rect
              key={from}
              x={`${left}%`}
              width={`${width * 0.92}%`}
              y={`${100 - tall}%`}
              height={`${tall}%`}
              style={{ fill: color }}
            />
          ))}
          {drawing.bounds.map(({ at, value }) => (
            <line key={value} className={styles.bound} x1={`${at * 100}%`} x2={`${at * 100}%`} y1="0" y2="100%" />
          ))}
        </svg>
      </Plot>
      {children?.(drawing)}
    </div>
  )
}
