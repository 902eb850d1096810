import 'maplibre-gl/dist/maplibre-gl.css'
import { useRef, useState } from 'react'
import styles from './MapCanvas.module.css'
import { MapTooltip } from './MapTooltip'
import type { MapCanvasProps, Seen } from './mapProps'
import type { Hovered } from './pointerTarget'
import { useMarks } from './street/useMarks'
import { useHeatMap } from './useHeatMap'
import { useMapCamera } from './useMapCamera'
import { useMapDiagnostics } from './useMapDiagnostics'
import { useMapGround } from './useMapGround'
import { useMapScene } from './useMapScene'

/** The map itself; everything that it shows comes in, everything that is done to it goes to the view. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [idle, setIdle] = useState(false)
  const marks = useMarks(props.points, seen?.zoom ?? 0, props.unit)
  const map = useHeatMap(container, { ...props, marks }, { setHovered, setSeen, setIdle })
  useMapGround(map, props)
  useMapCamera(map, props)
  useMapScene(map, { ...props, marks }, hovered?.cell ?? null)
  useMapDiagnostics(container, map, { ...props, marks }, seen, idle)
  return (
    <div className={styles.map}>
      <div ref={container} className={styles.canvas} data-testid="map" />
      {hovered && <MapTooltip x={hovered.x} y={hovered.y} lines={props.texts.describe(hovered.count)} />}
    </div>
  )
}
