import { useView, viewAddress } from '../../view/useView'
import { useRankingState } from './state/rankingState'

/** The address of the map with just one municipality or topic, under the filter that is shown. */
export function useMapLink(): (code: string) => string {
  const view = useView()
  const { kind } = useRankingState()
  return (code) => {
    const chosen = kind === 'municipality' ? { municipality: [code] } : { topic: [code] }
    return viewAddress('map', { ...view, filter: { ...view.filter, ...chosen } })
  }
}
