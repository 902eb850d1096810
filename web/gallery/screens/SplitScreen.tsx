import { useEffect } from 'react'
import { Attribution } from '../../src/map/Attribution'
import { SplitCard } from '../../src/panels/split/SplitCard'
import { SplitHalves } from '../../src/panels/split/SplitHalves'
import { MapTools } from '../../src/panels/tools/MapTools'
import { openOverlay } from '../../src/view/overlay'
import { moveSplit, useView } from '../../src/view/useView'
import { showsAsked } from '../asked'
import screen from './screens.module.css'

/** What lies over a map, split in two or whole: its tools, whose ground it is, and with `shows=card` what chooses the halves. */
export function SplitScreen() {
  const { split } = useView()
  useEffect(() => openOverlay(showsAsked === 'card' ? 'split' : null), [])
  return (
    <div className={screen.corner}>
      {split && <SplitHalves at={split.at} onMove={moveSplit} />}
      <SplitCard />
      <MapTools />
      <Attribution text="© OpenStreetMap" />
    </div>
  )
}
