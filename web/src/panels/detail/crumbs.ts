import { change, select, setFilter } from '../../view/useView'
import { EMPTY_VIEW, type View } from '../../view/view'

const NOTHING = EMPTY_VIEW.selection

/** How deep the drill-down is. */
export type Level = 'region' | 'municipality' | 'cell' | 'appeal'

/** Opens what lies one step above; an address counts as a step below its hexagon. */
export function stepBack(view: View): void {
  const { selection } = view
  if (selection.appeal !== null) select({ appeal: null })
  else if (selection.address !== null) select({ address: null })
  else if (selection.cell !== null) select({ cell: null })
  else if (view.filter.municipality.length > 0) setFilter({ municipality: [] })
}

/** Opens the whole region. */
export function openRegion(): void {
  change({ filter: { municipality: [] }, selection: NOTHING })
}

/** Opens municipalities, without the hexagon inside. */
export function openMunicipality(municipality: string[]): void {
  change({ filter: { municipality }, selection: NOTHING })
}

/** Opens the hexagon again, without the appeal or address in it. */
export function openCell(): void {
  select({ address: null, appeal: null })
}
