import { lazy, Suspense, useState } from 'react'
import { subscribePulses } from '../api/live'
import { useRegion } from '../api/useRegion'
import { useTotals } from '../api/useTotals'
import { Attribution } from '../map/Attribution'
import type { Seen } from '../map/mapProps'
import { useMapTexts } from '../map/texts'
import { palettes } from '../theme/palette'
import { useTheme } from '../theme/useTheme'
import { useShownView } from '../view/useShownView'
import { useView } from '../view/useView'
import { MapFallback } from './MapFallback'
import styles from './MapScreen.module.css'
import { MapState } from './MapState'
import { OverMap } from './OverMap'
import { useAfterPaint } from './useAfterPaint'
import { useGeography } from './useGeography'
import { useGroundLoading } from './useGroundLoading'
import { useMetricMap } from './useMetricMap'
import { useNameOf } from './useNameOf'
import { useOpenArea } from './useOpenArea'
import { usePlaces } from './usePlaces'
import { useSplitMap } from './useSplitMap'
import { useStreet } from './useStreet'
import { useTooltip } from './useTooltip'
import { useUnit } from './useUnit'

// The page paints before the map's engine has arrived.
const MapCanvas = lazy(() => import('../map/MapCanvas').then(({ MapCanvas }) => ({ default: MapCanvas })))

interface MapScreenProps {
  /** A municipality that is outlined as if it were chosen. */
  outlined?: string | null
  /** Whether the map itself says whose data its ground is. */
  isCredited?: boolean
}

/** The map with its states, filling the page; tells what its colours mean. */
export function MapScreen({ outlined = null, isCredited = true }: MapScreenProps) {
  const { tiles, hexagons, other, scale, metric, areas, result, isFetching, look } = useMetricMap()
  const view = useView()
  const painted = useAfterPaint()
  const text = useMapTexts()
  const region = useRegion().data
  const geography = useGeography()
  const groundIsLoading = useGroundLoading()
  const [failed, setFailed] = useState(false)
  const nameOf = useNameOf()
  const palette = palettes[useTheme()]
  const unit = useUnit()
  const { split, at, moveTo } = useSplitMap(other, scale)
  const street = useStreet(split !== null)
  const totals = useTotals(useShownView().filter).data
  const places = usePlaces(geography.settlements, nameOf)
  const texts = useTooltip({ metric, tiles, areas, places, total: totals?.total ?? 0 })
  const openArea = useOpenArea()
  const shown = { metric, tiles, other, areas, places }

  function see(seen: Seen) {
    look(seen)
    street.look(seen)
  }

  if (failed) return <MapFallback {...shown} />
  return (
    <main className={styles.screen} aria-busy={isFetching}>
      {isFetching && <div className={styles.loading} role="progressbar" aria-label={text('loading')} />}
      {region && painted && (
        <Suspense>
          <MapCanvas
            {...{ view, geography, nameOf, palette, unit, hexagons, split, texts, subscribePulses }}
            points={street.points}
            home={region.bounds}
            busy={isFetching || groundIsLoading}
            areas={areas?.colors ?? null}
            outlined={outlined}
            onSeen={see}
            onArea={openArea}
            onFailure={() => setFailed(true)}
          />
        </Suspense>
      )}
      <OverMap {...{ shown, street }} divider={split && { at, onMove: moveTo }} />
      {isCredited && <Attribution text={region?.attribution ?? null} />}
      <MapState {...{ result, totals }} byArea={areas !== null} hasAppeals={region?.firstDay !== null} />
    </main>
  )
}
