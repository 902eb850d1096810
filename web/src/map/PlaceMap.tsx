import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef } from 'react'
import type { Palette } from '../theme/palette'
import { Attribution } from './Attribution'
import type { DrawnTiles } from './basemap/tileLayers'
import type { Geography, NameOf } from './mapData'
import { Pin } from './Pin'
import styles from './PlaceMap.module.css'
import { useGroundReady } from './useGroundReady'
import { usePlaceMap } from './usePlaceMap'

/** What the map of a single place is told. */
export interface PlaceMapProps {
  geography: Geography
  nameOf: NameOf
  palette: Palette
  /** Longitude and latitude. */
  point: [number, number]
  /** Whether that place is meant; else the whole region is shown around it. */
  isAt: boolean
  label: string
  markerLabel: string
  /** Whose data the ground is. */
  attribution: string | null
  /** Said where the browser cannot draw maps. */
  failedText: string
  onMove(point: [number, number]): void
}

/** A map with one marker, which is dragged, put by a click, or moved with the arrow keys. */
export function PlaceMap(props: PlaceMapProps) {
  const tiles = useGroundReady()
  if (tiles === undefined) return <section className={styles.place} aria-label={props.label} aria-busy="true" />
  return <OpenedMap {...props} tiles={tiles} />
}

function OpenedMap(props: PlaceMapProps & { tiles: DrawnTiles | null }) {
  const container = useRef<HTMLDivElement>(null)
  const marker = useRef<HTMLButtonElement>(null)
  const failed = usePlaceMap(container, marker, props)
  const { markerLabel, label, failedText, attribution } = props
  useEffect(() => marker.current?.focus({ preventScroll: true }), [])
  return (
    <section className={styles.place} aria-label={label}>
      <div ref={container} className={styles.map} data-testid="place-map" />
      <button ref={marker} type="button" className={styles.marker} aria-label={markerLabel} data-testid="place-marker">
        <Pin />
      </button>
      {failed ? <p className={styles.failed}>{failedText}</p> : <Attribution text={attribution} />}
    </section>
  )
}
