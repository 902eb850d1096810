import 'maplibre-gl/dist/maplibre-gl.css'
import { useRef } from 'react'
import type { Palette } from '../theme/palette'
import { Attribution } from './Attribution'
import type { DrawnTiles } from './basemap/tileLayers'
import type { Geography, NameOf } from './mapData'
import { Pin } from './Pin'
import styles from './PlaceMap.module.css'
import type { Box } from './question'
import { useGroundReady } from './useGroundReady'
import { useSiteMap } from './useSiteMap'

/** What the map of a known place is told. */
export interface SiteMapProps {
  geography: Geography
  nameOf: NameOf
  palette: Palette
  /** Larger than one on a wall. */
  unit: number
  /** Longitude and latitude; null where only the municipality is known. */
  point: [number, number] | null
  /** The municipality: outlined, and shown whole where there is no point. */
  chosen: string | null
  bounds: Box | null
  label: string
  /** Whose data the ground is. */
  attribution: string | null
  /** Said where the browser cannot draw maps. */
  failedText: string
}

/** A small map to look at: it marks a place, and lets nobody move it. */
export function SiteMap(props: SiteMapProps) {
  const tiles = useGroundReady()
  if (tiles === undefined) return null
  return <OpenedMap {...props} tiles={tiles} />
}

function OpenedMap(props: SiteMapProps & { tiles: DrawnTiles | null }) {
  const container = useRef<HTMLDivElement>(null)
  const pin = useRef<HTMLSpanElement>(null)
  const failed = useSiteMap(container, pin, props)
  return (
    <div className={styles.place}>
      <div className={styles.place} role="img" aria-label={props.label} data-testid="site-map">
        <div ref={container} className={styles.map} />
        <span ref={pin} className={styles.pin} hidden={props.point === null}>
          <Pin />
        </span>
      </div>
      {failed ? <p className={styles.failed}>{props.failedText}</p> : <Attribution text={props.attribution} />}
    </div>
  )
}
