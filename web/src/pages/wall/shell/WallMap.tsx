import { lazy, Suspense } from 'react'
import styles from '../wall.module.css'
import { Rescue } from './Rescue'

// The map comes after the figures, and stays for good: to open one anew for each scene would cost memory.
const MapScreen = lazy(() => import('../../../screen/MapScreen').then(({ MapScreen }) => ({ default: MapScreen })))

/** The map of the map's page, to look at only, with the municipality outlined that the scene is about. */
export function WallMap({ hidden, outlined }: { hidden: boolean; outlined: string | null }) {
  return (
    <div className={styles.map} data-hidden={hidden} aria-hidden="true" inert>
      {/* A cut while the map is still on its way must not take the figures along. */}
      <Rescue silent>
        <Suspense>
          <MapScreen outlined={outlined} />
        </Suspense>
      </Rescue>
    </div>
  )
}
