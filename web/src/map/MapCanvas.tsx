import 'maplibre-gl/dist/maplibre-gl.css'
import { useRef, useState } from 'react'
import { countOf } from '../hexagons/tile'
import styles from './MapCanvas.module.css'
import { MapTooltip } from './MapTooltip'
import type { Described, MapCanvasProps, Seen } from './mapProps'
import type { Hovered } from './pointerTarget'
import { useMarks } from './street/useMarks'
import { useHeatMap } from './useHeatMap'
import { useMapCamera } from './useMapCamera'
import { useMapDiagnostics } from './useMapDiagnostics'
import { useMapGround } from './useMapGround'
import { useMapScene } from './useMapScene'
import { useWalking } from './walking/useWalking'
import { WalkNotice } from './walking/WalkNotice'

/** The map itself; everything that it shows comes in, everything that is done to it goes to the view. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [idle, setIdle] = useState(false)
  const marks = useMarks(props.points, seen?.zoom ?? 0, props.unit)
  const map = useHeatMap(container, { ...props, marks }, { setHovered, setSeen, setIdle })
  useMapGround(map, props, hovered?.area ?? null)
  useMapCamera(map, props)
  const walked = useWalking(container, map, props, seen)
  useMapScene(map, { ...props, marks }, { hovered: hovered?.cell ?? null, walked: walked?.cell ?? null })
  useMapDiagnostics(container, map, { ...props, marks }, seen, idle)
  const { texts, hexagons, split } = props
  const tell = (target: Described) =>
    target.cell && split
      ? texts.describeHalves(
          countOf(target.cell, split.other?.tiles ?? []),
          countOf(target.cell, hexagons?.tiles ?? []),
        )
      : texts.describe(target)
  return (
    <div className={styles.map}>
      <div ref={container} className={styles.canvas} data-testid="map" />
      {hovered && <MapTooltip x={hovered.x} y={hovered.y} lines={tell(hovered)} />}
      <WalkNotice
        {...{ map, walked }}
        opened={walked?.cell === props.view.selection.cell}
        place={walked ? texts.placeOf(walked.cell) : ''}
        lines={walked ? tell({ cell: walked.cell, count: countOf(walked.cell, hexagons?.tiles ?? []) }) : []}
      />
    </div>
  )
}
