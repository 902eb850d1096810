import { setFilter, select } from '../../view/useView'
import type { View } from '../../view/view'

/** How deep the drill-down is. */
export type Level = 'region' | 'municipality' | 'cell' | 'appeal'

/** The deepest thing that is open. */
export function levelOf({ filter, selection }: Pick<View, 'filter' | 'selection'>): Level {
  if (selection.appeal !== null) return 'appeal'
  if (selection.cell !== null) return 'cell'
  return filter.municipality.length > 0 ? 'municipality' : 'region'
}

/** Opens what lies one step above; an address counts as a step below its hexagon. */
export function stepBack(view: View): void {
  const { selection } = view
  if (selection.appeal !== null) return select({ appeal: null })
  if (selection.address !== null) return select({ address: null })
  if (selection.cell !== null) return select({ cell: null })
  if (view.filter.municipality.length > 0) setFilter({ municipality: [] })
}
