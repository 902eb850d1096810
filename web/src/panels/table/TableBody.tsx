import { ColumnHead } from './ColumnHead'
import { RowLine } from './RowLine'
import styles from './table.module.css'
import { type Order, orderAfter, type TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface TableBodyProps {
  /** The heading of the panel, which names the table. */
  labelledBy: string
  /** What the columns of numbers are called. */
  columns: readonly string[]
  rows: readonly TableRow[]
  byArea: boolean
  opened: string | null
  order: Order
  onOrder(order: Order): void
  onOpen(id: string): void
}

/** The table itself: every head sorts, every name opens its place. */
export function TableBody({ labelledBy, columns, rows, byArea, opened, order, onOrder, onOpen }: TableBodyProps) {
  const say = useTableText()
  const head = (by: Order['by'], name: string) => (
    <ColumnHead
      key={by}
      name={name}
      order={order.by === by ? order : null}
      onSort={() => onOrder(orderAfter(order, by))}
    />
  )
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {head('name', byArea ? say('area') : say('place'))}
          {columns.map((name, index) => head(index, name))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowLine key={row.id} row={row} byArea={byArea} opened={row.id === opened} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}
