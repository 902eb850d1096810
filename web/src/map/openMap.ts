import { MapLibreOverlay } from '@deck.gl/maplibre'
import { type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Camera } from '../view/view'
import { LayeredMap } from './layeredMap'

setWorkerUrl(workerUrl)

const OUTERMOST_ZOOM = 3
const INNERMOST_ZOOM = 18

// Everything lies flat, in the order of the layers; the ground's depth must not cut holes into it.
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const

/** What differs for a map that nobody touches: drawn for a picture, at once and pixel by pixel. */
const STILL = { pixelRatio: 1, fadeDuration: 0, interactive: false } as const

/** A flat map with north above, and the overlay that draws between its layers; `still` for a picture. */
export function openMap(container: HTMLElement, style: StyleSpecification, camera: Camera | null, still = false) {
  const map = new LayeredMap({
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
    ...(still ? STILL : {}),
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [], parameters: FLAT })
  map.addControl(overlay)
  return { map, overlay }
}
