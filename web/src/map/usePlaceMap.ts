import { Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { applyStyle } from './applyStyle'
import type { DrawnTiles } from './basemap/tileLayers'
import { languageOf, mapSources } from './mapData'
import { mapStyle } from './mapStyle'
import type { PlaceMapProps } from './PlaceMap'

setWorkerUrl(workerUrl)

const NEAR = 9.5
const FAR = 7
const STEP = 8
const LONG_STEP = 80

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keeps a map and its marker as the props want them; true where no map can be drawn. */
export function usePlaceMap(
  container: RefObject<HTMLElement | null>,
  marker: RefObject<HTMLElement | null>,
  props: PlaceMapProps & { tiles: DrawnTiles | null },
): boolean {
  const { geography, nameOf, palette, point, tiles } = props
  const language = languageOf(nameOf)
  const sources = useMemo(() => mapSources(geography, nameOf), [geography, nameOf])
  const style = useMemo(
    () => mapStyle({ sources, palette, unit: 1, chosen: [], tiles, language }),
    [sources, palette, tiles, language],
  )
  const latest = useRef({ ...props, style })
  const opened = useRef<{ map: MapLibreMap; pin: Marker } | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!container.current || !marker.current) return
    try {
      const { map, pin } = openPlaceMap(container.current, marker.current, () => latest.current)
      opened.current = { map, pin }
      return () => map.remove()
    } catch {
      setFailed(true)
    }
  }, [container, marker])

  useEffect(() => {
    const { style: before } = latest.current
    latest.current = { ...props, style }
    const { map } = opened.current ?? {}
    if (!map || before === style) return
    if (map.isStyleLoaded()) applyStyle(map, before, style)
    else map.setStyle(style)
  })
  useEffect(() => {
    opened.current?.pin.setLngLat(point)
  }, [point])
  return failed
}

type Latest = PlaceMapProps & { style: ReturnType<typeof mapStyle> }

function openPlaceMap(container: HTMLElement, element: HTMLElement, latest: () => Latest) {
  const { style, point, isAt } = latest()
  const map = new MapLibreMap({
    container,
    style,
    center: point,
    zoom: isAt ? NEAR : FAR,
    maxZoom: 18,
    minZoom: 4,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    // The arrows move the marker.
    keyboard: false,
  })
  map.touchZoomRotate.disableRotation()
  const pin = new Marker({ element, draggable: true, anchor: 'bottom' }).setLngLat(point).addTo(map)
  const tell = ([longitude, latitude]: [number, number]) => latest().onMove([longitude, latitude])
  pin.on('dragend', () => tell(pin.getLngLat().toArray()))
  map.on('click', ({ lngLat }) => tell(lngLat.toArray()))
  element.addEventListener('keydown', (event) => moveByKey(event, map, pin, tell))
  return { map, pin }
}

function moveByKey(event: KeyboardEvent, map: MapLibreMap, pin: Marker, tell: (point: [number, number]) => void) {
  const arrow = ARROWS[event.key]
  if (arrow) {
    const step = event.shiftKey ? LONG_STEP : STEP
    const from = map.project(pin.getLngLat())
    const to = map.unproject([from.x + arrow[0] * step, from.y + arrow[1] * step])
    tell(to.toArray())
    if (!map.getBounds().contains(to)) map.panTo(to)
  } else if (event.key === '+' || event.key === '=') map.zoomTo(map.getZoom() + 1, { around: pin.getLngLat() })
  else if (event.key === '-') map.zoomTo(map.getZoom() - 1, { around: pin.getLngLat() })
  else return
  event.preventDefault()
}
