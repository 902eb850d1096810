import { select, useView } from '../view/useView'
import { useOpenArea } from './useOpenArea'

/** Which row of the map's table is open, and what opens another: a municipality narrows the filter, a hexagon is selected. */
export function useOpenRow(byArea: boolean): { opened: string | null; open(id: string): void } {
  const openArea = useOpenArea()
  const { selection, filter } = useView()
  if (byArea) return { opened: filter.municipality[0] ?? null, open: openArea }
  return { opened: selection.cell, open: (cell) => select({ cell, address: null, appeal: null }) }
}
