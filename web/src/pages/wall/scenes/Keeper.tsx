import { useAppeals } from '../../../api/useAppeals'
import { useMeasures } from '../../../api/useMeasures'
import { useSeries } from '../../../api/useSeries'
import { useTotals } from '../../../api/useTotals'
import { useView } from '../../../view/useView'
import type { Stop } from '../tour/stops'

/**
 * Holds on to the answers of all scenes: what nobody looks at is forgotten after a while, and in a long cut it could not
 * be asked for again when its scene comes.
 */
export function Keeper({ stops }: { stops: readonly Stop[] }) {
  const { filter } = useView()
  useTotals(filter)
  useAppeals(filter)
  useSeries(filter, 'day')
  useMeasures(filter, 'topic')
  const places = new Set(stops.flatMap((stop) => (stop.kind === 'place' ? [stop.municipality] : [])))
  return [...places].map((municipality) => <KeptPlace key={municipality} municipality={municipality} />)
}

function KeptPlace({ municipality }: { municipality: string }) {
  const { filter } = useView()
  useMeasures({ ...filter, municipality: [municipality] }, 'topic')
  return null
}
