import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { layers } from '../layers/layers'
import type { FlightTarget } from '../view/flight'
import type { Camera } from '../view/view'
import { applyStyle } from './applyStyle'
import { deckLayer } from './deckLayers'
import { type Insets, paddingFor } from './insets'
import { mapStyle, type StyleInput } from './mapStyle'
import type { Box } from './question'
import { moves, type SceneState, sceneAt } from './sceneState'

setWorkerUrl(workerUrl)

/** A place on the map and on the screen. */
export interface MapPoint {
  lng: number
  lat: number
  x: number
  y: number
}

/** What the map tells. */
export interface MapListeners {
  /** What is seen has changed; `camera` is null while the whole region is fitted. */
  onView(seen: { bounds: Box; zoom: number }, camera: Camera | null): void
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
  /** What the map is called, for those who hear it. */
  name(label: string): void
  camera(): Camera
  moving(): boolean
  project(position: [number, number]): { x: number; y: number }
  destroy(): void
}

interface Options {
  container: HTMLElement
  ground: StyleInput
  camera: Camera | null
  listeners: MapListeners
}

const OUTERMOST_ZOOM = 3
const INNERMOST_ZOOM = 18

/** A map in a container; throws where the browser cannot draw one. */
export function createHeatMap({ container, ground, camera, listeners }: Options): HeatMap {
  const first = mapStyle(ground)
  let style = first
  let state: SceneState | null = null
  let frame = 0
  let atHome = camera === null
  let styled = false
  let placed = camera !== null
  const map = new MapLibreMap({
    container,
    style,
    ...(camera ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom } : {}),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    rollEnabled: false,
    maxPitch: 0,
    minZoom: OUTERMOST_ZOOM,
    maxZoom: INNERMOST_ZOOM,
    renderWorldCopies: false,
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  // Everything lies flat, in the order of the layers; the ground's depth must not cut holes into it.
  const flat = { depthCompare: 'always', depthWriteEnabled: false } as const
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [], parameters: flat })
  map.addControl(overlay)

  function paint() {
    cancelAnimationFrame(frame)
    if (!state) return
    const now = performance.now()
    overlay.setProps({ layers: layers(sceneAt(state, now)).map(deckLayer) })
    map.triggerRepaint()
    // While the ground is still loading the overlay cannot put itself between its layers.
    if (!map.isStyleLoaded()) map.once('idle', paint)
    if (moves(state, now)) frame = requestAnimationFrame(paint)
  }

  function tellView() {
    if (!placed) return
    listeners.onView({ bounds: boundsOf(map), zoom: map.getZoom() }, atHome ? null : cameraOf(map))
  }

  function move(go: () => void, home: boolean) {
    atHome = home
    placed = true
    go()
    if (!map.isMoving()) tellView()
  }

  const leaveHome = (event: { originalEvent?: unknown }) => {
    if (event.originalEvent) atHome = false
  }
  map.on('movestart', leaveHome)
  map.on('zoomstart', leaveHome)
  map.on('moveend', tellView)
  map.on('mousemove', ({ lngLat, point }) => listeners.onHover({ ...place(lngLat), x: point.x, y: point.y }))
  map.on('mouseout', () => listeners.onHover(null))
  map.on('movestart', () => listeners.onHover(null))
  map.on('click', ({ lngLat, point }) => listeners.onClick({ ...place(lngLat), x: point.x, y: point.y }))
  map.on('idle', () => listeners.onIdle(true))
  map.on('render', () => listeners.onIdle(false))
  map.once('style.load', () => {
    styled = true
    applyStyle(map, first, style)
    paint()
    tellView()
  })

  return {
    ground(input) {
      const next = mapStyle(input)
      const former = style
      style = next
      if (styled) applyStyle(map, former, next)
    },
    draw(next) {
      state = next
      if (styled) paint()
    },
    home(bounds, insets) {
      const padding = paddingFor(insets, container.clientWidth, container.clientHeight)
      move(() => map.fitBounds(bounds, { padding, animate: false }), true)
    },
    fly(target, insets, still) {
      const animate = !still
      if (!('bounds' in target)) {
        const { longitude, latitude, zoom } = target
        return move(() => map.flyTo({ center: [longitude, latitude], zoom, animate, maxDuration: 1500 }), false)
      }
      const padding = paddingFor(insets, container.clientWidth, container.clientHeight)
      move(() => map.fitBounds(target.bounds, { padding, animate, maxDuration: 1500 }), false)
    },
    name: (label) => map.getCanvas().setAttribute('aria-label', label),
    camera: () => cameraOf(map),
    moving: () => map.isMoving(),
    project(position) {
      const { x, y } = map.project(position)
      return { x, y }
    },
    destroy() {
      cancelAnimationFrame(frame)
      map.remove()
    },
  }
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { longitude: lng, latitude: lat, zoom: map.getZoom() }
}

function place({ lng, lat }: { lng: number; lat: number }) {
  return { lng, lat }
}

function boundsOf(map: MapLibreMap): Box {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}
