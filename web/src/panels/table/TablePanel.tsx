import { Button, CloseButton } from '@mantine/core'
import { useId, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/useLanguage'
import { openOverlay } from '../../view/overlay'
import { useFocusOn } from '../shared/useFocusOn'
import { useFormat } from '../shared/useFormat'
import { TableBody } from './TableBody'
import styles from './table.module.css'
import { type Order, sortedRows, type TableRow } from './tableRows'
import { useTableText } from './texts/useTableText'

interface TablePanelProps {
  rows: readonly TableRow[]
  /** What the columns of numbers are called; the last is what the map shows. */
  columns: readonly string[]
  /** Whether the rows are municipalities. */
  byArea: boolean
  /** The row that is open. */
  opened: string | null
  onOpen(id: string): void
}

/** So many rows at first, and with every press of the button below them. */
const STEP = 100

/** All that the map shows as a table that everybody can open: sorted, under the same filter, each row opens its place. */
export function TablePanel({ rows, columns, byArea, opened, onOpen }: TablePanelProps) {
  const say = useTableText()
  const format = useFormat()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const [most, setMost] = useState(STEP)
  const { sorted, order, setOrder } = useSorted(rows, columns.length)
  const shown = sorted.slice(0, most)
  useFocusOn(panel)
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={title}
      tabIndex={-1}
      data-testid="map-table"
      data-columns={columns.length}
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
        <TableBody labelledBy={title} rows={shown} {...{ columns, byArea, opened, order, onOpen }} onOrder={setOrder} />
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

/** The rows by what the map shows, until somebody chose otherwise; other columns begin anew. */
function useSorted(rows: readonly TableRow[], columns: number) {
  const language = useLanguage()
  const [chosen, setChosen] = useState<{ order: Order; columns: number } | null>(null)
  const order = useMemo(
    () => (chosen?.columns === columns ? chosen.order : { by: columns - 1, descending: true }),
    [chosen, columns],
  )
  const sorted = useMemo(() => sortedRows(rows, order, language), [rows, order, language])
  return { sorted, order, setOrder: (next: Order) => setChosen({ order: next, columns }) }
}
