import styles from './HexagonTable.module.css'
import { useMapTexts } from './texts'

/** A municipality as a row of the table. */
export interface AreaRow {
  code: string
  name: string
  /** The metric's value as people read it. */
  value: string
}

interface AreaTableProps {
  /** What is measured. */
  quantity: string
  rows: readonly AreaRow[]
  /** Shown to everybody, where there is no map. */
  visible?: boolean
  onArea(code: string): void
}

/** The table that coloured municipalities are drawn from, for those who hear it or have no map. */
export function AreaTable({ quantity, rows, visible = false, onArea }: AreaTableProps) {
  const text = useMapTexts()
  return (
    <table className={visible ? styles.table : styles.hidden} data-testid="area-table">
      <caption>{text('areaTable', { quantity })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('area')}</th>
          <th scope="col">{quantity}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, value }) => (
          <tr key={code}>
            <td>
              <button type="button" tabIndex={visible ? 0 : -1} onClick={() => onArea(code)}>
                {name}
              </button>
            </td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
