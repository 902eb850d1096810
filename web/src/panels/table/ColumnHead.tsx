import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import styles from './table.module.css'
import type { Order } from './tableRows'

/** The head of a column, which sorts by it. */
export function ColumnHead({ name, order, onSort }: { name: string; order: Order | null; onSort(): void }) {
  const Arrow = order?.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" aria-sort={order ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {name}
        <Arrow size="0.875rem" aria-hidden="true" className={order ? undefined : styles.unsorted} />
      </button>
    </th>
  )
}
