import { PrintPlace } from '../../print/PrintPlace'
import { usePage } from '../../view/page'
import { LiveVoice } from '../announce/LiveVoice'
import { TourPlace } from '../tour/TourPlace'
import { MapTools } from './MapTools'
import { Overlays } from './Overlays'

/** What is not needed for the first picture: the tools beside the map, and what they open. */
export function Tools() {
  const onMap = usePage() === 'map'
  return (
    <>
      {onMap && <MapTools />}
      {onMap && <LiveVoice />}
      {onMap && <PrintPlace />}
      <Overlays />
      <TourPlace />
    </>
  )
}
