import styles from './MapCanvas.module.css'

interface MapTooltipProps {
  x: number
  y: number
  lines: string[]
}

/** A few words beside the pointer; the table says the same to those who cannot point. */
export function MapTooltip({ x, y, lines: [first, ...others] }: MapTooltipProps) {
  return (
    <div
      className={styles.tooltip}
      style={{ transform: `translate(calc(${x}px + 1rem), calc(${y}px - 50%))` }}
      aria-hidden="true"
    >
      <b>{first}</b>
      {others.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
