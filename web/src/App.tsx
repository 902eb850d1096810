import { useLiveConnection } from './api/live'
import { MapScreen } from './MapScreen'
import { DetailPanel } from './panels/DetailPanel'
import { FilterPanel } from './panels/FilterPanel'
import { Legend } from './panels/Legend'
import { Notices } from './panels/Notices'
import { Timeline } from './panels/Timeline'
import { TopBar } from './panels/TopBar'
import { useHexagonMap } from './useHexagonMap'

/** The whole screen: the map is the page, everything else floats over it. */
export function App() {
  useLiveConnection()
  const map = useHexagonMap()
  return (
    <>
      <MapScreen {...map} />
      <TopBar />
      <FilterPanel />
      <DetailPanel />
      <Legend scale={map.scale} />
      <Timeline />
      <Notices />
    </>
  )
}
