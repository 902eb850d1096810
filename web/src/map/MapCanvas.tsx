import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { currentView, moveCamera, select } from '../view/useView'
import type { HeatMap } from './heatMap'
import styles from './MapCanvas.module.css'
import type { MapCanvasProps } from './mapProps'
import { MapTooltip } from './MapTooltip'
import { type PointerTarget, targetAt } from './pointerTarget'
import { questionFor } from './question'
import { useHeatMap } from './useHeatMap'
import { useMapCamera } from './useMapCamera'
import { useMapDiagnostics } from './useMapDiagnostics'
import { useMapGround } from './useMapGround'
import { useMapScene } from './useMapScene'

interface Hovered extends PointerTarget {
  x: number
  y: number
}

/** The map itself; everything that it shows comes in, everything that is done to it goes to the view. */
export function MapCanvas(props: MapCanvasProps) {
  const { onQuestion, onFailure, unit, question } = props
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [idle, setIdle] = useState(false)
  const [seen, setSeen] = useState<HeatMapView | null>(null)
  const map = useHeatMap(container, {
    props,
    onFailure,
    onIdle: setIdle,
    onView({ bounds, zoom }, camera) {
      setSeen({ bounds, zoom })
      onQuestion(questionFor({ bounds, zoom, unit }, question))
      if (camera) moveCamera(camera)
    },
    onHover(point) {
      const target = point && targetAt(point, props, map)
      setHovered(point && target ? { ...target, x: point.x, y: point.y } : null)
    },
    onClick(point) {
      const target = targetAt(point, props, map)
      if (target) select(target.selection)
      else if (currentView().selection.cell) select({ cell: null, address: null, appeal: null })
    },
  })
  useMapGround(map, props)
  useMapCamera(map, props, container)
  useMapScene(map, props, hovered?.cell ?? null)
  useMapDiagnostics(map, props, container, seen, idle)
  return (
    <div className={styles.map}>
      <div ref={container} className={styles.canvas} data-testid="map" data-idle="false" />
      {hovered && <MapTooltip x={hovered.x} y={hovered.y} lines={props.texts.describe(hovered.count)} />}
    </div>
  )
}

type HeatMapView = Parameters<Parameters<typeof useHeatMap>[1]['onView']>[0]
export type { HeatMap }
