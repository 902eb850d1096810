import type { ComponentProps } from 'react'
import { MapNotice } from '../map/MapNotice'
import { useMapTexts } from '../map/texts'
import styles from './MapScreen.module.css'
import { MapTable } from './MapTable'

/** What stands in the map's place where a browser cannot draw one: why, and the same as a table. */
export function MapFallback(shown: Omit<ComponentProps<typeof MapTable>, 'visible'>) {
  const text = useMapTexts()
  return (
    <main className={styles.screen}>
      <MapNotice title={text('drawingTitle')} hint={text('drawingHint')}>
        <MapTable {...shown} visible />
      </MapNotice>
    </main>
  )
}
