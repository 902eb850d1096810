import { lazy, Suspense } from 'react'
import { useLiveConnection } from './api/live'
import { PAGES } from './pages/pages'
import { DetailPanel } from './panels/DetailPanel'
import { ErrorBoundary } from './panels/ErrorBoundary'
import { FilterPanel } from './panels/FilterPanel'
import { KeyboardPlace } from './panels/global/KeyboardPlace'
import { OfflineBanner } from './panels/global/OfflineBanner'
import { LegendPlace } from './panels/legend/LegendPlace'
import { LegendRow } from './panels/legend/LegendRow'
import { Notices } from './panels/Notices'
import { Timeline } from './panels/Timeline'
import { TopBar } from './panels/TopBar'
import { SheetButtons } from './panels/top/SheetButtons'
import { MapPlace } from './screen/MapPlace'
import { useAfterPaint } from './screen/useAfterPaint'
import { usePage } from './view/page'

// All that knows the grid of hexagons; it is fetched while the panels are painted.
const screen = import('./screen/MapScreen')
const MapScreen = lazy(() => screen.then(({ MapScreen }) => ({ default: MapScreen })))

const MapCredit = lazy(() => import('./screen/MapCredit').then(({ MapCredit }) => ({ default: MapCredit })))

// Its numbers come with the map's.
const legend = import('./panels/legend/Legend')
const Legend = lazy(() => legend.then(({ Legend }) => ({ default: Legend })))

const Tools = lazy(() => import('./panels/tools/Tools').then(({ Tools }) => ({ default: Tools })))

/** The page that is open, and what can be opened over it. */
export function App() {
  useLiveConnection()
  const painted = useAfterPaint()
  return (
    <>
      <OpenPage />
      <KeyboardPlace />
      <Suspense>{painted && <Tools />}</Suspense>
    </>
  )
}

function OpenPage() {
  const page = usePage()
  if (page === 'map') return <MapPage />
  const Open = PAGES[page]
  return (
    <>
      {page !== 'wall' && <TopBar />}
      <ErrorBoundary key={page}>
        <Suspense fallback={<MapPlace />}>
          <Open />
        </Suspense>
      </ErrorBoundary>
      {page !== 'wall' && <OfflineBanner />}
    </>
  )
}

/** The map is the page, everything else floats over it. */
function MapPage() {
  return (
    <>
      <Suspense fallback={<MapPlace />}>
        <MapScreen isCredited={false} />
      </Suspense>
      <TopBar />
      <SheetButtons />
      <FilterPanel />
      <DetailPanel />
      <LegendRow>
        <Suspense fallback={<LegendPlace />}>
          <Legend />
        </Suspense>
        <Suspense>
          <MapCredit />
        </Suspense>
      </LegendRow>
      <Timeline />
      <Notices />
    </>
  )
}
