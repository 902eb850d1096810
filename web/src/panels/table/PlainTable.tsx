import type { ComponentProps } from 'react'
import styles from './plainTable.module.css'
import type { TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface PlainTableProps {
  caption: string
  /** What the columns of numbers are called. */
  columns: readonly string[]
  rows: readonly TableRow[]
  /** Whether the rows are municipalities. */
  byArea: boolean
  /** Shown to everybody, where there is no map. */
  visible: boolean
  onOpen(id: string): void
}

/** The table that the map is drawn from, for those who hear it or have no map. */
export function PlainTable({ caption, columns, rows, byArea, visible, onOpen }: PlainTableProps) {
  const say = useTableText()
  return (
    <table className={visible ? styles.table : styles.hidden} data-testid={byArea ? 'area-table' : 'hexagon-table'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{byArea ? say('area') : say('place')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowCells {...{ row, byArea, onOpen }} button={{ tabIndex: visible ? 0 : -1 }} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RowCellsProps {
  row: TableRow
  byArea: boolean
  /** How the button differs from any other. */
  button: Omit<ComponentProps<'button'>, 'type' | 'onClick'>
  onOpen(id: string): void
}

/** The cells of one place: its name, which opens it, and its values. */
export function RowCells({ row: { id, name, texts }, byArea, button, onOpen }: RowCellsProps) {
  const say = useTableText()
  return (
    <>
      <td>
        <button
          {...button}
          type="button"
          title={byArea ? undefined : say('code', { cell: id })}
          onClick={() => onOpen(id)}
        >
          {name}
        </button>
      </td>
      {texts.map((text, index) => (
        // A column has no other name than its place.
        <td key={index}>{text}</td>
      ))}
    </>
  )
}
