import styles from './MapScreen.module.css'
import { HexagonTable } from './map/HexagonTable'
import type { HexagonsInBox, NamedPlace } from './map/largestHexagons'
import { MapNotice } from './map/MapNotice'
import { useMapTexts } from './map/texts'

interface MapFallbackProps {
  hexagons: HexagonsInBox | undefined
  places: readonly NamedPlace[]
}

/** What stands in the map's place where a browser cannot draw one: why, and the same as a table. */
export function MapFallback({ hexagons, places }: MapFallbackProps) {
  const text = useMapTexts()
  return (
    <main className={styles.screen}>
      <MapNotice title={text('drawingTitle')} hint={text('drawingHint')}>
        <HexagonTable hexagons={hexagons} places={places} visible />
      </MapNotice>
    </main>
  )
}
