import { useBoundaries } from '../../api/useBoundaries'
import { flyTo } from '../../view/flight'
import { boundsOf } from './bounds'

/** Asks the map to show a municipality whole; without a boundary nothing moves. */
export function useFlyToMunicipality(): (code: string) => void {
  const boundaries = useBoundaries().data
  return (code) => {
    const feature = boundaries?.features.find(({ properties }) => properties.code === code)
    if (feature) flyTo({ bounds: boundsOf(feature.geometry) })
  }
}
