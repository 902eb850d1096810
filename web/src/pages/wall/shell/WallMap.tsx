import { lazy, Suspense } from 'react'
import styles from '../wall.module.css'

// The map comes after the figures, and stays for good: to open one anew for each scene would cost memory.
const MapScreen = lazy(() => import('../../../MapScreen').then(({ MapScreen }) => ({ default: MapScreen })))

/** The map of the map's page, to look at only. */
export function WallMap({ hidden }: { hidden: boolean }) {
  return (
    <div className={styles.map} data-hidden={hidden} aria-hidden="true" inert>
      <Suspense>
        <MapScreen />
      </Suspense>
    </div>
  )
}
