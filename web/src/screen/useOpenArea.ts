import { useFlyToMunicipality } from '../panels/shared/useFlight'
import { change, currentView } from '../view/useView'
import { EMPTY_VIEW } from '../view/view'
import { hexagonsHave } from './metricHexagons'

/**
 * Narrows the filter to a municipality that was clicked, or widens it again on a second click. Where hexagons are to be had
 * nearby the map goes there; where municipalities are compared it stays.
 */
export function useOpenArea(): (code: string) => void {
  const fly = useFlyToMunicipality()
  return (code) => {
    const { filter, metric, shape } = currentView()
    const chosen = filter.municipality.length === 1 && filter.municipality[0] === code
    change({ filter: { municipality: chosen ? [] : [code] }, selection: EMPTY_VIEW.selection })
    if (!chosen && shape === 'auto' && hexagonsHave(metric)) fly(code)
  }
}
