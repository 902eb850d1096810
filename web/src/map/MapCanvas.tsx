import 'maplibre-gl/dist/maplibre-gl.css'
import { useRef, useState } from 'react'
import { type CountedTile, countOf } from '../hexagons/tile'
import type { View } from '../view/view'
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
import { useWalking, type Walked } from './walking/useWalking'
import { WalkNotice } from './walking/WalkNotice'

/** The map itself; everything that it shows comes in, everything that is done to it goes to the view. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [seen, setSeen] = useState<Seen | null>(null)
  const [idle, setIdle] = useState(false)
  const marks = useMarks(props.points, seen?.zoom ?? 0, props.unit)
  const map = useHeatMap(container, { ...props, marks }, { setHovered, setSeen, setIdle })
  useMapCamera(map, props)
  const walked = useWalking(container, map, props, seen)
  useMapGround(map, props, walked?.area ?? hovered?.area ?? null)
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
        opened={isOpen(walked, props.view)}
        place={walked?.cell ? texts.placeOf(walked.cell) : ''}
        lines={walked ? tell(describedOf(walked, hexagons?.tiles ?? [])) : []}
      />
    </div>
  )
}

function isOpen(walked: Walked | null, { selection, filter }: View): boolean {
  if (walked?.area) return filter.municipality.includes(walked.area)
  return walked !== null && walked.cell === selection.cell
}

function describedOf({ cell, area }: Walked, tiles: readonly CountedTile[]): Described {
  return { cell, count: cell ? countOf(cell, tiles) : 0, ...(area && { area }) }
}
