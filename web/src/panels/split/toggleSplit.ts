import { toggleOverlay } from '../../view/overlay'
import { splitInMiddle } from '../../view/split'
import { currentView, setSplit } from '../../view/useView'

/** Opens or closes the choice of what to compare; a map that is whole is split by the period before at once. */
export function toggleSplit(): void {
  if (!currentView().split) setSplit(splitInMiddle({ kind: 'compared', comparison: 'previous' }))
  toggleOverlay('split')
}
