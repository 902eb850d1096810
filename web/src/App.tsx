import { lazy, Suspense, useState } from 'react'
import { useLiveConnection } from './api/live'
import { MapPlace } from './MapPlace'
import { DetailPanel } from './panels/DetailPanel'
import { FilterPanel } from './panels/FilterPanel'
import { Legend } from './panels/Legend'
import { Notices } from './panels/Notices'
import { Timeline } from './panels/Timeline'
import { TopBar } from './panels/TopBar'
import { NO_SCALE } from './scale/colorScale'

// All that knows the grid of hexagons; it is fetched while the panels are painted.
const screen = import('./MapScreen')
const MapScreen = lazy(() => screen.then(({ MapScreen }) => ({ default: MapScreen })))

/** The whole screen: the map is the page, everything else floats over it. */
export function App() {
  useLiveConnection()
  const [scale, setScale] = useState(NO_SCALE)
  return (
    <>
      <Suspense fallback={<MapPlace />}>
        <MapScreen onScale={setScale} />
      </Suspense>
      <TopBar />
      <FilterPanel />
      <DetailPanel />
      <Legend scale={scale} />
      <Timeline />
      <Notices />
    </>
  )
}
