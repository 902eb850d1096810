import { lazy, Suspense, useMemo, useState } from 'react'
import { subscribePulses } from '../api/live'
import { useRegion } from '../api/useRegion'
import { useStreetAppeals } from '../api/useStreetAppeals'
import { useTotals } from '../api/useTotals'
import { type AppealPoint, appealPoints } from '../layers/appealPoint'
import { Attribution } from '../map/Attribution'
import type { Seen } from '../map/mapProps'
import { streetCells } from '../map/street/street'
import { useMapTexts } from '../map/texts'
import { palettes } from '../theme/palette'
import { useTheme } from '../theme/useTheme'
import { useOverlay } from '../view/overlay'
import { useFrame } from '../view/playback'
import { useShownView } from '../view/useShownView'
import { useView } from '../view/useView'
import { MapFallback } from './MapFallback'
import styles from './MapScreen.module.css'
import { MapState } from './MapState'
import { MapTable } from './MapTable'
import { useAfterPaint } from './useAfterPaint'
import { useGeography } from './useGeography'
import { useGroundLoading } from './useGroundLoading'
import { useMetricMap } from './useMetricMap'
import { useNameOf } from './useNameOf'
import { useOpenArea } from './useOpenArea'
import { usePlaces } from './usePlaces'
import { useSplitMap } from './useSplitMap'
import { useTooltip } from './useTooltip'
import { useUnit } from './useUnit'

// The page paints before the map's engine has arrived.
const MapCanvas = lazy(() => import('../map/MapCanvas').then(({ MapCanvas }) => ({ default: MapCanvas })))

const StreetKey = lazy(() => import('../map/street/StreetKey').then(({ StreetKey }) => ({ default: StreetKey })))

const SplitHalves = lazy(() =>
  import('../panels/split/SplitHalves').then(({ SplitHalves }) => ({ default: SplitHalves })),
)

const MapTablePanel = lazy(() => import('./MapTablePanel').then(({ MapTablePanel }) => ({ default: MapTablePanel })))

// Points are of the filter's appeals: they would be wrong on the other half, and on other days.
const NO_POINTS: AppealPoint[] = []

/** The map with its states, filling the page; tells what its colours mean. */
export function MapScreen() {
  const { tiles, hexagons, other, scale, metric, areas, result, isFetching, look } = useMetricMap()
  const view = useView()
  const painted = useAfterPaint()
  const text = useMapTexts()
  const region = useRegion().data
  const geography = useGeography()
  const groundIsLoading = useGroundLoading()
  const [street, setStreet] = useState<string[]>([])
  const [failed, setFailed] = useState(false)
  const { appeals, complete } = useStreetAppeals(street, view.filter)
  const points = useMemo(() => appealPoints(appeals), [appeals])
  const nameOf = useNameOf()
  const palette = palettes[useTheme()]
  const unit = useUnit()
  const { split, at, moveTo } = useSplitMap(other, scale)
  const hasPoints = useFrame() === null && split === null
  const totals = useTotals(useShownView().filter).data
  const places = usePlaces(geography.settlements, nameOf)
  const texts = useTooltip({ metric, tiles, areas, places, total: totals?.total ?? 0 })

  const openArea = useOpenArea()
  const asTable = useOverlay() === 'table'

  function see(seen: Seen) {
    look(seen)
    setStreet((former) => {
      const cells = streetCells(seen)
      return cells.join() === former.join() ? former : cells
    })
  }

  if (failed) return <MapFallback {...{ metric, tiles, areas, places }} />
  return (
    <main className={styles.screen} aria-busy={isFetching}>
      {isFetching && <div className={styles.loading} role="progressbar" aria-label={text('loading')} />}
      {region && painted && (
        <Suspense>
          <MapCanvas
            {...{ view, geography, nameOf, palette, unit, hexagons, split, texts, subscribePulses }}
            points={hasPoints ? points : NO_POINTS}
            home={region.bounds}
            busy={isFetching || groundIsLoading}
            areas={areas?.colors ?? null}
            onSeen={see}
            onArea={openArea}
            onFailure={() => setFailed(true)}
          />
        </Suspense>
      )}
      {split && (
        <Suspense>
          <SplitHalves at={at} onMove={moveTo} />
        </Suspense>
      )}
      {points.length > 0 && hasPoints && (
        <Suspense>
          <StreetKey palette={palette} shown={appeals.length} complete={complete} />
        </Suspense>
      )}
      {asTable ? (
        <Suspense>
          <MapTablePanel {...{ metric, tiles, areas, places }} />
        </Suspense>
      ) : (
        <MapTable {...{ metric, tiles, areas, places }} />
      )}
      <Attribution text={region?.attribution ?? null} />
      <MapState {...{ result, totals }} byArea={areas !== null} hasAppeals={region?.firstDay !== null} />
    </main>
  )
}
