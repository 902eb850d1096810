import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import styles from './charts.module.css'
import { nearestReading, type Reading, stepReading } from './reading'
import { Tip } from './Tip'

interface PlotProps {
  /** What the chart shows. */
  label: string
  /** What can be read from it, left to right. */
  readings: readonly Reading[]
  /** Whether keys can read it too; one of many small charts beside their numbers need not be a stop. */
  focusable?: boolean | undefined
  children: ReactNode
}

/** The ground of a chart: fills the box around it; pointer and arrow keys read its values. */
export function Plot({ label, readings, focusable = true, children }: PlotProps) {
  const [read, setRead] = useState<number | null>(null)
  const reading = read === null ? undefined : readings[read]
  const keyed = focusable && readings.length > 0
  const hover = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setRead(nearestReading(readings, (event.clientX - left) / Math.max(1, width)))
  }
  const press = (event: KeyboardEvent) => {
    const next = stepReading(event.key, read ?? readings.length - 1, readings.length)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    setRead(next)
  }
  const reader = {
    role: 'slider',
    'aria-label': label,
    tabIndex: 0,
    'aria-readonly': true,
    'aria-valuemin': 0,
    'aria-valuemax': readings.length - 1,
    'aria-valuenow': read ?? readings.length - 1,
    'aria-valuetext': (reading ?? readings.at(-1))?.text,
    onKeyDown: press,
    onFocus: () => setRead((former) => former ?? readings.length - 1),
    onBlur: () => setRead(null),
  } as const
  return (
    <div
      className={styles.plot}
      onPointerMove={hover}
      onPointerLeave={() => setRead(null)}
      {...(keyed ? reader : { role: 'img', 'aria-label': label })}
    >
      {children}
      {reading && (
        <>
          <span className={styles.guide} style={{ left: `${reading.at * 100}%` }} />
          <Tip at={reading.at}>{reading.text}</Tip>
        </>
      )}
    </div>
  )
}
