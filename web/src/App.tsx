import { useState } from 'react'
import { useLiveConnection } from './api/live'
import { MapScreen } from './MapScreen'
import { DetailPanel } from './panels/DetailPanel'
import { FilterPanel } from './panels/FilterPanel'
import { Legend } from './panels/Legend'
import { Notices } from './panels/Notices'
import { Timeline } from './panels/Timeline'
import { TopBar } from './panels/TopBar'
import { type ColorScale, colorScale } from './scale/colorScale'

/** The whole screen: the map is the page, everything else floats over it. */
export function App() {
  useLiveConnection()
  const [scale, setScale] = useState<ColorScale>(() => colorScale([], [], 1))
  return (
    <>
      <MapScreen onScale={setScale} />
      <TopBar />
      <FilterPanel />
      <DetailPanel />
      <Legend scale={scale} />
      <Timeline />
      <Notices />
    </>
  )
}
