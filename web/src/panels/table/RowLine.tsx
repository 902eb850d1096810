import styles from './table.module.css'
import type { TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface RowLineProps {
  row: TableRow
  byArea: boolean
  opened: boolean
  onOpen(id: string): void
}

/** One place with its values; its name opens it. */
export function RowLine({ row: { id, name, texts }, byArea, opened, onOpen }: RowLineProps) {
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
      {texts.map((text, index) => (
        // A column has no other name than its place.
        <td key={index}>{text}</td>
      ))}
    </tr>
  )
}
