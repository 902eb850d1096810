import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '../view/view'
import { openTiles } from './basemap/openTiles'
import type { Size } from './initialView'
import { mapStyle, type StyleInput } from './mapStyle'
import { openMap } from './openMap'
import { createPainter } from './painter'
import type { Hexagons } from './sheets'

/** A map as a picture: how large, where it looks, and what lies on it. */
export interface PictureRequest {
  size: Size
  camera: Camera
  ground: StyleInput
  hexagons: Hexagons | null
  selected: string | null
  signal: AbortSignal
}

/**
 * Draws a map that nobody sees, with the painter of the one that everybody does.
 * @throws AbortError when it is no longer wanted; an error where the browser cannot draw maps
 */
export async function drawPicture(request: PictureRequest): Promise<HTMLCanvasElement> {
  request.signal.throwIfAborted()
  const style = mapStyle({ ...request.ground, tiles: await openTiles() })
  const container = hiddenPlace(request.size)
  const { map, overlay } = openMap(container, style, request.camera, true)
  const painter = createPainter(map, overlay, style)
  try {
    painter.scene(sceneOf(request))
    await rests(map, request.signal)
    // The graphics library may have come to life only after the ground was at rest.
    painter.scene(sceneOf(request))
    await rests(map, request.signal)
    return await taken(map, request.signal)
  } finally {
    painter.stop()
    map.remove()
    container.remove()
  }
}

function sceneOf({ hexagons, selected, ground: { palette, unit } }: PictureRequest) {
  const fade = hexagons && { shown: hexagons, leaving: null, since: 0 }
  return {
    fade,
    split: null,
    pulses: [],
    hovered: null,
    walked: null,
    selected,
    marks: [],
    opened: null,
    palette,
    unit,
    still: true,
  }
}

/** A place of exactly that size beside the screen: the map measures it. */
function hiddenPlace({ width, height }: Size): HTMLElement {
  const place = document.createElement('div')
  place.ariaHidden = 'true'
  place.inert = true
  place.style.cssText = `position:fixed;left:-100000px;top:0;width:${width}px;height:${height}px`
  document.body.append(place)
  return place
}

function rests(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, (done) => {
    map.once('idle', () => done())
    map.triggerRepaint()
  })
}

/** What is on the map, taken in the very frame that draws it: afterwards the drawing is gone. */
function taken(map: MapLibreMap, signal: AbortSignal): Promise<HTMLCanvasElement> {
  return unlessAborted(signal, (done, fail) => {
    map.once('render', () => {
      const { width, height } = map.getCanvas()
      const picture = Object.assign(document.createElement('canvas'), { width, height })
      const context = picture.getContext('2d')
      if (!context) return fail(new Error('this browser gives no canvas to paint on'))
      context.drawImage(map.getCanvas(), 0, 0)
      done(picture)
    })
    map.triggerRepaint()
  })
}

function unlessAborted<Result>(
  signal: AbortSignal,
  start: (done: (result: Result) => void, fail: (reason: unknown) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    start(resolve, reject)
  })
}
