import { Button, CloseButton } from '@mantine/core'
import { useId, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/useLanguage'
import { openOverlay } from '../../view/overlay'
import { useFocusOn } from '../shared/useFocusOn'
import { useFormat } from '../shared/useFormat'
import { ColumnHead } from './ColumnHead'
import { RowLine } from './RowLine'
import styles from './table.module.css'
import { type Order, orderAfter, sortedRows, type TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface TablePanelProps {
  rows: readonly TableRow[]
  /** What is measured. */
  quantity: string
  /** Whether the rows are municipalities. */
  byArea: boolean
  /** The row that is open. */
  opened: string | null
  onOpen(id: string): void
}

/** So many rows at first, and with every press of the button below them. */
const STEP = 100

/** All that the map shows as a table that everybody can open: sorted, under the same filter, each row opens its place. */
export function TablePanel({ rows, quantity, byArea, opened, onOpen }: TablePanelProps) {
  const say = useTableText()
  const format = useFormat()
  const language = useLanguage()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const [order, setOrder] = useState<Order>({ by: 'value', descending: true })
  const [most, setMost] = useState(STEP)
  const sorted = useMemo(() => sortedRows(rows, order, language), [rows, order, language])
  const shown = sorted.slice(0, most)
  useFocusOn(panel)
  const head = (by: Order['by'], name: string) => (
    <ColumnHead name={name} order={order.by === by ? order : null} onSort={() => setOrder(orderAfter(order, by))} />
  )
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={title}
      tabIndex={-1}
      data-testid="map-table"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        openOverlay(null)
      }}
    >
      <div className={styles.head}>
        <h2 id={title}>{say('title')}</h2>
        <CloseButton aria-label={say('close')} onClick={() => openOverlay(null)} />
      </div>
      <div className={styles.body}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              {head('name', byArea ? say('area') : say('place'))}
              {head('value', quantity)}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RowLine key={row.id} row={row} byArea={byArea} opened={row.id === opened} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.none}>{say('none')}</p>}
      </div>
      <div className={styles.foot}>
        <span>{say('shown', { shown: format.number(shown.length), all: format.number(rows.length) })}</span>
        {shown.length < rows.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setMost(most + STEP)}>
            {say('more')}
          </Button>
        )}
      </div>
    </section>
  )
}
