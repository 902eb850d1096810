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

/**
 * One cell: its value in colour, the arrow with its number, and the trend as a line the size of a word. A screen has a thousand
 * of them, so each has as few elements as can be.
 */
export const ValueCell = memo(function ValueCell(props: ValueCellProps) {
  const { look, id, place, column, left, width, stuck, active } = props
  const { text, spoken, empty, arrow, arrowText, trend, background, ink } = look
  const style: CSSProperties = { left, width, backgroundColor: background, color: ink }
  return (
    <div
      role="gridcell"
      id={id}
      className={stuck ? `${styles.cell} ${styles.stuck}` : styles.cell}
      aria-colindex={column + 1}
      data-place={place}
      data-active={active || undefined}
      data-plain={background ? undefined : true}
      data-empty={empty || undefined}
      style={style}
    >
      <span className={styles.value}>{text}</span>
      {arrow && !empty && <span className={styles.spoken}>, {spoken}</span>}
      {arrow && !empty && <ArrowMark {...arrow} />}
      {arrow && !empty && arrowText && (
        <span
          className={styles.change}
          aria-hidden="true"
          data-trend={arrow.trend}
          data-beyond={arrow.beyondChance || undefined}
        >
          {arrowText}
        </span>
      )}
      {!empty && trend.length > 1 && <Sparkline values={trend} className={styles.trend} />}
    </div>
  )
})
