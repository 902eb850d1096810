import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { AppealMark } from '../layers/appealPoint'
import { flyTo } from '../view/flight'
import { currentView, moveCamera, select } from '../view/useView'
import { openTiles } from './basemap/openTiles'
import type { DrawnTiles } from './basemap/tileLayers'
import { fontReady } from './fontReady'
import { groundOf } from './ground'
import { createHeatMap, type HeatMap, type MapPoint } from './heatMap'
import type { MapCanvasProps, Seen } from './mapProps'
import { type Hovered, targetAt } from './pointerTarget'
import { offerPicture } from './screenPicture'

interface Told {
  setHovered(hovered: Hovered | null): void
  setSeen(seen: Seen): void
  setIdle(idle: boolean): void
}

type MarkedProps = MapCanvasProps & { marks: readonly AppealMark[] }

/** Makes the map once its font is there, and unmakes it; null until then. */
export function useHeatMap(container: RefObject<HTMLDivElement | null>, props: MarkedProps, told: Told) {
  const [map, setMap] = useState<HeatMap | null>(null)
  const { hexagons, marks, areas, split } = props
  const coloured = areas && props.geography.boundaries

  const make = useEffectEvent((element: HTMLElement, tiles: DrawnTiles | null) => {
    const listeners = { onView, onHover, onClick, onIdle: told.setIdle }
    try {
      return createHeatMap({ container: element, ground: groundOf(props), tiles, camera: props.view.camera, listeners })
    } catch (error) {
      reportError(error)
      props.onFailure()
      return null
    }
  })
  const onView = useEffectEvent((seen: Seen, camera: ReturnType<typeof currentView>['camera']) => {
    told.setSeen(seen)
    props.onSeen(seen)
    if (camera) moveCamera(camera)
  })
  const isLeft = ({ x }: MapPoint) => split !== null && x < split.at * (container.current?.clientWidth ?? 0)
  const find = (point: MapPoint) =>
    map && targetAt(point, isLeft(point) ? (split?.other ?? null) : hexagons, marks, map.project, coloured)
  const onHover = useEffectEvent((point: MapPoint | null) => {
    const target = point && find(point)
    told.setHovered(point && target ? { ...target, x: point.x, y: point.y } : null)
  })
  const onClick = useEffectEvent((point: MapPoint) => {
    const target = find(point)
    if (target?.goTo) flyTo(target.goTo)
    else if (target?.area) props.onArea(target.area)
    else if (target) select(target.selection)
    else if (currentView().selection.cell) select({ cell: null, address: null, appeal: null })
  })

  useEffect(() => {
    const element = container.current
    let made: HeatMap | null = null
    let gone = false
    void Promise.all([openTiles(), fontReady()]).then(([tiles]) => {
      if (gone || !element) return
      made = make(element, tiles)
      offerPicture(made?.picture ?? null)
      setMap(made)
    })
    return () => {
      gone = true
      offerPicture(null)
      made?.destroy()
      setMap(null)
    }
  }, [container])
  return map
}
