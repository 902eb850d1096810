import styles from './table.module.css'
import type { TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface RowLineProps {
  row: TableRow
  byArea: boolean
  opened: boolean
  onOpen(id: string): void
}

/** One place with its value; its name opens it. */
export function RowLine({ row: { id, name, text }, byArea, opened, onOpen }: RowLineProps) {
  const say = useTableText()
  return (
    <tr data-opened={opened || undefined}>
      <td>
        <button
          type="button"
          className={styles.open}
          aria-current={opened || undefined}
          title={byArea ? undefined : say('code', { cell: id })}
          onClick={() => onOpen(id)}
        >
          {name}
        </button>
      </td>
      <td>{text}</td>
    </tr>
  )
}
