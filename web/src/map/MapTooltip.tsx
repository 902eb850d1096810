import styles from './MapCanvas.module.css'

interface MapTooltipProps {
  x: number
  y: number
  lines: string[]
  /** To the left of the place, where there is no room on the right. */
  left?: boolean
  /** For tests: what it stands beside. */
  testId?: string
}

/** A few words beside the pointer; the table says the same to those who cannot point. */
export function MapTooltip({ x, y, lines: [first, ...others], left = false, testId = 'map-tip' }: MapTooltipProps) {
  const across = left ? `${x}px - 100% - 1rem` : `${x}px + 1rem`
  return (
    <div
      className={styles.tooltip}
      data-testid={testId}
      style={{ transform: `translate(calc(${across}), calc(${y}px - 50%))` }}
      aria-hidden="true"
    >
      <b>{first}</b>
      {others.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
