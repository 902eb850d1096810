import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { ALL } from '../model/cells'
import type { GridSizes } from '../model/gridSizes'
import type { NamedColumn } from '../state/useMatrix'
import { FIRST } from './gridPlaces'
import { RowHead } from './RowHead'
import rows from './rows.module.css'
import type { LookAt } from './useCellLooks'
import { ValueCell } from './ValueCell'

/** What all rows of a grid share. */
export interface RowFrame {
  id: string
  sizes: GridSizes
  columns: readonly NamedColumn[]
  /** So many of them stay in sight. */
  pinnedColumns: number
  /** Those of the others that are near enough to be seen. */
  inSight: readonly VirtualItem[]
  look: LookAt
}

interface MatrixRowProps {
  frame: RowFrame
  code: string
  name: string
  /** Its place in the grid; the head is row 0. */
  index: number
  /** Pixels from the upper edge of the grid, or of its visible part where the row is stuck there. */
  top: number
  stuck: boolean
  pinned: boolean
  activeColumn: number | null
}

/** One municipality, or all of them together: its name, its total and its cells. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { frame, code, name, index, top, stuck, pinned, activeColumn } = props
  const { id, sizes, columns, pinnedColumns, inSight, look } = frame
  const common = (column: number) => ({
    id: `${id}-${index}-${column}`,
    place: `${index}:${column}`,
    column,
    active: column === activeColumn,
  })
  const lookOf = (position: number) => look(code, columns[position]?.code ?? ALL)
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={`${rows.row} ${stuck ? rows.stuck : ''}`}
      style={{ top, height: sizes.row }}
    >
      <RowHead {...common(0)} {...{ code, name, pinned }} width={sizes.name} />
      <ValueCell {...common(1)} look={look(code, ALL)} left={sizes.name} width={sizes.total} stuck />
      {columns.slice(0, pinnedColumns).map((column, position) => (
        <ValueCell
          key={column.code}
          {...common(position + FIRST)}
          look={lookOf(position)}
          left={sizes.name + sizes.total + position * sizes.column}
          width={sizes.column}
          stuck
        />
      ))}
      {inSight.map(({ index: place, start }) => (
        <ValueCell
          key={columns[place + pinnedColumns]?.code ?? place}
          {...common(place + pinnedColumns + FIRST)}
          look={lookOf(place + pinnedColumns)}
          left={start}
          width={sizes.column}
        />
      ))}
    </div>
  )
})
