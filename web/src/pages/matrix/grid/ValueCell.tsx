import { type CSSProperties, memo } from 'react'
import { Sparkline } from '../../../charts/Sparkline'
import { ArrowMark } from './ArrowMark'
import styles from './cells.module.css'
import type { CellLook } from './useCellLooks'

interface ValueCellProps {
  look: CellLook
  id: string
  place: string
  column: number
  left: number
  width: number
  /** It stays in sight while the others are scrolled. */
  stuck?: boolean
  active: boolean
}

/** One cell: its value in colour, the arrow, and the trend as a line the size of a word. */
export const ValueCell = memo(function ValueCell(props: ValueCellProps) {
  const { look, id, place, column, left, width, stuck, active } = props
  const style: CSSProperties = { left, width, backgroundColor: look.background, color: look.ink }
  return (
    <div
      role="gridcell"
      id={id}
      className={`${styles.cell} ${stuck ? styles.stuck : ''}`}
      aria-colindex={column + 1}
      data-place={place}
      data-active={active || undefined}
      data-plain={look.background ? undefined : true}
      data-empty={look.empty || undefined}
      style={style}
    >
      <span className={styles.value}>{look.text}</span>
      {look.arrow && !look.empty && (
        <>
          <span className={styles.spoken}>, {look.spoken}</span>
          <span
            className={styles.change}
            aria-hidden="true"
            data-trend={look.arrow.trend}
            data-beyond={look.arrow.beyondChance || undefined}
          >
            <ArrowMark {...look.arrow} />
            <span>{look.arrowText}</span>
          </span>
        </>
      )}
      {!look.empty && look.trend.length > 1 && (
        <span className={styles.trend}>
          <Sparkline values={look.trend} />
        </span>
      )}
    </div>
  )
})
