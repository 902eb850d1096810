import { Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { applyStyle } from './applyStyle'
import type { DrawnTiles } from './basemap/tileLayers'
import { languageOf, mapSources } from './mapData'
import { mapStyle } from './mapStyle'
import type { SiteMapProps } from './SiteMap'

setWorkerUrl(workerUrl)

const NEAR = 9
const AIR = 24

/** Keeps a map that only shows a place as the props want it; true where no map can be drawn. */
export function useSiteMap(
  container: RefObject<HTMLElement | null>,
  pin: RefObject<HTMLElement | null>,
  { geography, nameOf, palette, unit, point, bounds, chosen, tiles }: SiteMapProps & { tiles: DrawnTiles | null },
): boolean {
  const language = languageOf(nameOf)
  const sources = useMemo(() => mapSources(geography, nameOf), [geography, nameOf])
  const style = useMemo(
    () => mapStyle({ sources, palette, unit, chosen: chosen === null ? [] : [chosen], tiles, language }),
    [sources, palette, unit, chosen, tiles, language],
  )
  const shown = useRef(style)
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!container.current) return
    try {
      const opened = openSiteMap(container.current, shown.current)
      setMap(opened)
      return () => opened.remove()
    } catch {
      setFailed(true)
    }
  }, [container])

  useEffect(() => {
    if (!map || shown.current === style) return
    if (map.isStyleLoaded()) applyStyle(map, shown.current, style)
    else map.setStyle(style)
    shown.current = style
  }, [map, style])

  const [longitude, latitude] = point ?? []
  useEffect(() => {
    if (!map || longitude === undefined || latitude === undefined || !pin.current) return
    map.jumpTo({ center: [longitude, latitude], zoom: NEAR })
    const marker = new Marker({ element: pin.current, anchor: 'bottom' }).setLngLat([longitude, latitude]).addTo(map)
    return () => void marker.remove()
  }, [map, pin, longitude, latitude])

  const box = point === null ? bounds?.join() : undefined
  useEffect(() => {
    if (!map || box === undefined) return
    const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
    map.fitBounds([west, south, east, north], { padding: AIR, animate: false })
  }, [map, box])
  return failed
}

function openSiteMap(container: HTMLElement, style: ReturnType<typeof mapStyle>): MapLibreMap {
  return new MapLibreMap({
    container,
    style,
    zoom: NEAR,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
  })
}
