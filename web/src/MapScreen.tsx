import { lazy, Suspense, useMemo, useState } from 'react'
import { subscribePulses } from './api/live'
import { useRegion } from './api/useRegion'
import { useStreetAppeals } from './api/useStreetAppeals'
import { localized } from './i18n/localized'
import { useLanguage } from './i18n/useLanguage'
import { appealPoints } from './layers/appealLayer'
import styles from './MapScreen.module.css'
import { MapState } from './MapState'
import { HexagonTable } from './map/HexagonTable'
import { MapNotice } from './map/MapNotice'
import type { Seen } from './map/mapProps'
import { streetCells } from './map/street'
import { useMapTexts } from './map/texts'
import { useFormat } from './panels/shared/useFormat'
import { palettes } from './theme/palette'
import { useTheme } from './theme/useTheme'
import { useGeography } from './useGeography'
import { seenFromAfar, type useHexagonMap } from './useHexagonMap'
import { useUnit } from './useUnit'
import { useView } from './view/useView'

// The page paints before the map's engine has arrived.
const MapCanvas = lazy(() => import('./map/MapCanvas').then(({ MapCanvas }) => ({ default: MapCanvas })))

/** The map with its states, filling the page. */
export function MapScreen({ result, scale, look }: ReturnType<typeof useHexagonMap>) {
  const view = useView()
  const text = useMapTexts()
  const format = useFormat()
  const language = useLanguage()
  const region = useRegion().data
  const geography = useGeography()
  const [street, setStreet] = useState<string[]>([])
  const [failed, setFailed] = useState(false)
  const appeals = useStreetAppeals(street, view.filter)
  const points = useMemo(() => appealPoints(appeals), [appeals])
  const nameOf = useMemo(() => (name: Record<string, string>) => localized(name, language), [language])
  const palette = palettes[useTheme()]
  const unit = useUnit()
  const { data, isFetching } = result
  const hexagons = useMemo(
    () => data && { resolution: data.answer.resolution, hexagons: data.answer.hexagons, scale, version: data.version },
    [data, scale],
  )
  const places = useMemo(
    () => geography.settlements.map(({ name, point }) => ({ name: nameOf(name), point })),
    [geography.settlements, nameOf],
  )
  const total = data?.answer.total ?? 0
  const shareOf = (count: number) =>
    count < total / 100 ? text('smallShare') : text('hexagonTooltip', { share: format.share(count / total) })
  const describe = (count: number) => [text('count', { count, value: format.number(count) }), shareOf(count)]
  const table = { hexagons: data?.answer.hexagons ?? [], places, format: format.number }

  function see(seen: Seen) {
    look(seen)
    setStreet((former) => {
      const cells = streetCells(seen)
      return cells.join() === former.join() ? former : cells
    })
  }

  function fail() {
    setFailed(true)
    if (region) look(seenFromAfar(region))
  }

  return (
    <main className={styles.screen} aria-busy={isFetching}>
      {isFetching && <div className={styles.loading} role="progressbar" aria-label={text('loading')} />}
      {region && !failed && (
        <Suspense>
          <MapCanvas
            view={view}
            home={region.bounds}
            geography={geography}
            nameOf={nameOf}
            palette={palette}
            unit={unit}
            hexagons={hexagons ?? null}
            points={points}
            busy={isFetching}
            texts={{ label: text('label'), describe }}
            subscribePulses={subscribePulses}
            onSeen={see}
            onFailure={fail}
          />
        </Suspense>
      )}
      {failed ? (
        <MapNotice title={text('drawingTitle')} hint={text('drawingHint')}>
          <HexagonTable {...table} visible />
        </MapNotice>
      ) : (
        <>
          <HexagonTable {...table} />
          <MapState result={result} hasAppeals={region?.firstDay !== null} />
        </>
      )}
    </main>
  )
}
