import { RowCells } from './PlainTable'
import styles from './table.module.css'
import type { TableRow } from './tableRows'

interface RowLineProps {
  row: TableRow
  byArea: boolean
  opened: boolean
  onOpen(id: string): void
}

/** One place with its values; its name opens it. */
export function RowLine({ row, byArea, opened, onOpen }: RowLineProps) {
  const marked = opened || undefined
  return (
    <tr data-opened={marked}>
      <RowCells {...{ row, byArea, onOpen }} button={{ className: styles.open, 'aria-current': marked }} />
    </tr>
  )
}
