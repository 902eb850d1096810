import { useDeferredValue, useMemo } from 'react'
import { i18n } from '../i18n/i18n'
import { select } from '../view/useView'
import styles from './HexagonTable.module.css'
import { type HexagonsInBox, largestHexagons, type NamedPlace } from './largestHexagons'
import { useMapTexts } from './texts'

interface HexagonTableProps {
  hexagons: HexagonsInBox | undefined
  places: readonly NamedPlace[]
  /** Shown to everybody, where there is no map. */
  visible?: boolean
}

/** The table that the map is drawn from, for those who hear it or have no map. */
export function HexagonTable({ hexagons, places, visible = false }: HexagonTableProps) {
  const text = useMapTexts()
  // The picture comes first; the table may follow a little later.
  const later = useDeferredValue(hexagons)
  const rows = useMemo(() => (later ? largestHexagons(later, places) : []), [later, places])
  return (
    <table className={visible ? styles.table : styles.hidden} data-testid="hexagon-table">
      <caption>{text('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('place')}</th>
          <th scope="col">{text('appeals')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cell, count, near }) => (
          <tr key={cell}>
            <td>
              <button
                type="button"
                tabIndex={visible ? 0 : -1}
                onClick={() => select({ cell, address: null, appeal: null })}
              >
                {near ? text('near', { name: near, cell }) : cell}
              </button>
            </td>
            <td>{count.toLocaleString(i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
