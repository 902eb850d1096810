import { cameraFor, type Size, seenBy } from '../map/initialView'
import type { Insets } from '../map/insets'
import type { Box } from '../map/question'
import { metresPerPixel, resolutionFor } from '../map/resolution'
import { visibleBox } from '../map/visibleBox'
import type { Camera } from '../view/view'
import { layoutOf } from './layout'
import { FINEST } from './permalink'
import { unitOf } from './sizes'

/** What of the world the screen shows, and how finely. */
export interface Shown {
  /** What no panel covers. */
  box: Box
  resolution: number
}

/** What is on the screen: the whole region while no camera is given. */
export function shownOn(screen: Size, insets: Insets, unit: number, camera: Camera | null, region: Box): Shown {
  const looks = camera ?? cameraFor(region, insets, screen)
  const box = camera ? visibleBox(seenBy(camera, screen).bounds, insets, screen) : region
  return { box, resolution: Math.min(FINEST, resolutionFor(looks.zoom, looks.latitude, unit)) }
}

/** Where the map of a picture looks, and what that shows. */
export interface Frame {
  size: Size
  /** The size of the map in the picture. */
  map: Size
  unit: number
  camera: Camera
  bounds: Box
  metresPerPixel: number
}

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 }

/** The frame of a picture that shows a part of the world whole. */
export function frameOf(size: Size, box: Box): Frame {
  const unit = unitOf(size)
  const { width, height } = layoutOf(size, unit).map
  const camera = cameraFor(box, NO_INSETS, { width, height })
  return framed(size, camera)
}

/** The same frame in a smaller picture of the same shape. */
export function reduced({ camera, size: { width } }: Frame, size: Size): Frame {
  return framed(size, { ...camera, zoom: camera.zoom + Math.log2(size.width / width) })
}

function framed(size: Size, camera: Camera): Frame {
  const unit = unitOf(size)
  const { width, height } = layoutOf(size, unit).map
  const { bounds } = seenBy(camera, { width, height })
  const metres = metresPerPixel(camera.zoom, camera.latitude)
  return { size, map: { width, height }, unit, camera, bounds, metresPerPixel: metres }
}
