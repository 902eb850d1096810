import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl'
import type { FlightTarget } from '../view/flight'
import type { Camera } from '../view/view'
import type { DrawnTiles } from './basemap/tileLayers'
import { type Insets, paddingFor } from './insets'
import { onLongPress } from './longPress'
import type { Seen } from './mapProps'
import { mapStyle, type StyleInput } from './mapStyle'
import { groundOnPaper, sceneOnPaper } from './onPaper'
import { openMap } from './openMap'
import { createPainter } from './painter'
import type { Box } from './question'
import type { SceneState } from './sceneState'
import { cutOut } from './screenPicture'

/** A place on the map and on the screen. */
export interface MapPoint {
  lng: number
  lat: number
  x: number
  y: number
}

/** What the map tells. */
interface MapListeners {
  /** What is seen has changed; `camera` is null while the whole region is fitted. */
  onView(seen: Seen, camera: Camera | null): void
  onHover(point: MapPoint | null): void
  onClick(point: MapPoint): void
  onIdle(idle: boolean): void
}

/** The one object that touches the map. */
export interface HeatMap {
  ground(input: StyleInput): void
  draw(state: SceneState): void
  /** Shows the whole region until somebody moves the map. */
  home(bounds: Box, insets: Insets): void
  fly(target: FlightTarget, insets: Insets, still: boolean): void
  /** Moves the map by so many pixels, to the right and downwards. */
  pan(by: [number, number], still: boolean): void
  /** What no panel covers. */
  free(insets: Insets): Box
  /** What the map is called, for those who hear it. */
  name(label: string): void
  camera(): Camera
  moving(): boolean
  project(position: [number, number]): { x: number; y: number }
  /** The names of what is drawn, from the bottom to the top. */
  order(): string[]
  /** What is on the screen, between the insets, in the colours of paper, taken at once. */
  picture(insets: Insets): HTMLCanvasElement | null
  destroy(): void
}

interface Options {
  container: HTMLElement
  ground: StyleInput
  /** The region's own tiles; they stay as long as the map does. */
  tiles: DrawnTiles | null
  /** Null waits for {@link HeatMap.home}. */
  camera: Camera | null
  listeners: MapListeners
}

const LONGEST_FLIGHT = 1500
const SHORT_PAN = 160

/** A map in a container; throws where the browser cannot draw one. */
export function createHeatMap({ container, ground, tiles, camera, listeners }: Options): HeatMap {
  const style = mapStyle({ ...ground, tiles })
  const { map, overlay } = openMap(container, style, camera)
  const painter = createPainter(map, overlay, style)
  let input = ground
  let scene: SceneState | null = null
  let place: 'nowhere' | 'home' | 'chosen' = camera ? 'chosen' : 'nowhere'

  function tellView() {
    if (place !== 'nowhere') listeners.onView(seenOn(map), place === 'home' ? null : cameraOf(map))
  }

  function fit(bounds: Box, insets: Insets, still: boolean) {
    const padding = paddingFor(insets, container.clientWidth, container.clientHeight)
    map.fitBounds(bounds, { padding, animate: !still, maxDuration: LONGEST_FLIGHT })
  }

  listen(map, listeners)
  map.once('style.load', tellView)
  map.on('moveend', tellView)
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) place = 'chosen'
  })
  // A movement by the wheel is begun by a frame, not by an event of the reader's.
  map.on('wheel', () => {
    place = 'chosen'
  })

  return {
    ground(next) {
      input = next
      painter.ground(mapStyle({ ...next, tiles }))
    },
    draw(next) {
      scene = next
      painter.scene(next)
    },
    home(bounds, insets) {
      place = 'home'
      fit(bounds, insets, true)
    },
    fly(target, insets, still) {
      place = 'chosen'
      if ('bounds' in target) return fit(target.bounds, insets, still)
      const { longitude, latitude, zoom } = target
      map.flyTo({ center: [longitude, latitude], zoom, animate: !still, maxDuration: LONGEST_FLIGHT })
    },
    pan(by, still) {
      place = 'chosen'
      map.panBy(by, { animate: !still, duration: SHORT_PAN })
    },
    free: (insets) => freeOf(map, container, insets),
    name: (label) => map.getCanvas().setAttribute('aria-label', label),
    camera: () => cameraOf(map),
    moving: () => map.isMoving(),
    project(position) {
      const { x, y } = map.project(position)
      return { x, y }
    },
    order: () => map.getLayersOrder(),
    picture(insets) {
      // A drawing is gone once it has been shown.
      const paper = mapStyle({ ...groundOnPaper(input), tiles })
      return painter.meanwhile(paper, scene && sceneOnPaper(scene), () => cutOut(map.getCanvas(), insets))
    },
    destroy() {
      painter.stop()
      map.remove()
    },
  }
}

function listen(map: MapLibreMap, { onHover, onClick, onIdle }: MapListeners) {
  map.on('mousemove', (event) => onHover(pointOf(event)))
  map.on('mouseout', () => onHover(null))
  map.on('movestart', () => onHover(null))
  const hasRested = onLongPress(map, { begin: (event) => onHover(pointOf(event)), end: () => onHover(null) })
  map.on('click', (event) => {
    if (!hasRested()) onClick(pointOf(event))
  })
  map.on('idle', () => onIdle(true))
  map.on('render', () => onIdle(false))
}

function pointOf({ lngLat: { lng, lat }, point: { x, y } }: MapMouseEvent | MapTouchEvent): MapPoint {
  return { lng, lat, x, y }
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { longitude: lng, latitude: lat, zoom: map.getZoom() }
}

function seenOn(map: MapLibreMap): Seen {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
  }
}

function freeOf(map: MapLibreMap, { clientWidth, clientHeight }: HTMLElement, insets: Insets): Box {
  const { left, right, top, bottom } = paddingFor(insets, clientWidth, clientHeight)
  const { lng: west, lat: south } = map.unproject([left, clientHeight - bottom])
  const { lng: east, lat: north } = map.unproject([clientWidth - right, top])
  return [west, south, east, north]
}
