import { MapNotice } from '../map/MapNotice'
import { useMapTexts } from '../map/texts'
import styles from './MapScreen.module.css'
import { MapTable } from './MapTable'
import type { MapTableInput } from './useTableRows'

/** What stands in the map's place where a browser cannot draw one: why, and the same as a table. */
export function MapFallback(shown: MapTableInput) {
  const text = useMapTexts()
  return (
    <main className={styles.screen}>
      <MapNotice title={text('drawingTitle')} hint={text('drawingHint')}>
        <MapTable {...shown} visible />
      </MapNotice>
    </main>
  )
}
