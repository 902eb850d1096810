import { memo } from 'react'
import { ALL } from '../model/cells'
import { sortRowsByName } from '../state/actions'
import { useMatrixState } from '../state/matrixState'
import { useMatrixText } from '../texts/useMatrixText'
import { ColumnHead } from './ColumnHead'
import { FIRST } from './gridPlaces'
import heads from './heads.module.css'
import type { RowFrame } from './MatrixRow'
import rows from './rows.module.css'

interface HeadRowProps {
  frame: RowFrame
  activeColumn: number | null
}

/** The names of the columns; it stays in sight. */
export const HeadRow = memo(function HeadRow({ frame, activeColumn }: HeadRowProps) {
  const say = useMatrixText()
  const { id, sizes, columns, pinnedColumns, inSight } = frame
  const common = (column: number) => ({
    id: `${id}-0-${column}`,
    place: `0:${column}`,
    column,
    active: column === activeColumn,
  })
  const total = { code: ALL, name: say('total'), group: null, open: null }
  return (
    <div role="row" aria-rowindex={1} className={`${rows.row} ${rows.head}`} style={{ height: sizes.head, top: 0 }}>
      <Corner {...common(0)} width={sizes.name} />
      <ColumnHead {...common(1)} heading={total} left={sizes.name} width={sizes.total} stuck />
      {columns.slice(0, pinnedColumns).map((heading, position) => (
        <ColumnHead
          key={heading.code}
          {...common(position + FIRST)}
          {...{ heading }}
          left={sizes.name + sizes.total + position * sizes.column}
          width={sizes.column}
          stuck
          pinned
        />
      ))}
      {inSight.map(({ index, start }) => {
        const heading = columns[index + pinnedColumns]
        if (!heading) return null
        const place = common(index + pinnedColumns + FIRST)
        return <ColumnHead key={heading.code} {...place} heading={heading} left={start} width={sizes.column} />
      })}
    </div>
  )
})

interface CornerProps {
  id: string
  place: string
  width: number
  active: boolean
}

function Corner({ id, place, width, active }: CornerProps) {
  const say = useMatrixText()
  const { rowSort } = useMatrixState()
  return (
    <div
      role="columnheader"
      id={id}
      className={heads.corner}
      aria-colindex={1}
      aria-sort={rowSort.by === 'name' ? 'ascending' : 'none'}
      data-place={place}
      data-active={active || undefined}
      style={{ width }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={heads.columnName}
        title={say('sort.names')}
        onClick={sortRowsByName}
      >
        {say('municipality')}
      </button>
    </div>
  )
}
