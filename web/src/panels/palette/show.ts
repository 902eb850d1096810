import { type FlightTarget, flyTo } from '../../view/flight'
import { goTo, hasView, pageOf } from '../../view/page'
import { change, currentView, viewAddress } from '../../view/useView'
import type { Selection, View, ViewFilter } from '../../view/view'
import { cameraOf } from './cameraOf'

interface Shown {
  filter?: Partial<ViewFilter>
  selection?: Partial<Selection>
}

const NOTHING: Selection = { cell: null, address: null, appeal: null }

/** Shows something on the map, wherever one is, and looks there. */
export function showOnMap({ filter, selection }: Shown, target?: FlightTarget): void {
  if (pageOf(window.location.pathname) === 'map') {
    change({ filter: filter ?? {}, selection: { ...NOTHING, ...selection } })
    if (target) flyTo(target)
    return
  }
  const view = currentView()
  goToMap({
    ...view,
    filter: { ...view.filter, ...filter },
    selection: { ...NOTHING, ...selection },
    camera: target ? cameraOf(target) : view.camera,
  })
}

/** Changes the view where one is if that page shows it, else on the map. */
export function showInView(changes: (view: View) => View, here: () => void): void {
  if (hasView(pageOf(window.location.pathname))) here()
  else goToMap(changes(currentView()))
}

function goToMap(view: View): void {
  goTo(viewAddress('map', view))
}
