import { TablePanel } from '../panels/table/TablePanel'
import { useOpenRow } from './useOpenRow'
import { type MapTableInput, useTableRows } from './useTableRows'

/** The map as a table over the map, of what it shows now. */
export function MapTablePanel(shown: MapTableInput) {
  const byArea = shown.areas !== null
  const { columns, rows } = useTableRows(shown)
  const { opened, open } = useOpenRow(byArea)
  return <TablePanel {...{ columns, rows, byArea, opened }} onOpen={open} />
}
