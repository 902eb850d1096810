import type { Camera } from '../view/view'
import { type Insets, paddingFor } from './insets'
import type { Seen } from './mapProps'
import type { Box } from './question'

/** The size of a screen in pixels. */
export interface Size {
  width: number
  height: number
}

const TILE = 512
const OUTERMOST_ZOOM = 3

/** What a camera sees on a screen; on a flat map with north above that needs no map. */
export function seenBy({ longitude, latitude, zoom }: Camera, { width, height }: Size): Seen {
  const world = TILE * 2 ** zoom
  const [x, y] = [across(longitude), down(latitude)]
  const [aside, above] = [width / 2 / world, height / 2 / world]
  const bounds: Box = [longitudeAt(x - aside), latitudeAt(y + above), longitudeAt(x + aside), latitudeAt(y - above)]
  return { bounds, zoom }
}

/** The camera that shows a box whole between the panels. */
export function cameraFor([west, south, east, north]: Box, insets: Insets, { width, height }: Size): Camera {
  const { left, right, top, bottom } = paddingFor(insets, width, height)
  const [wide, high] = [across(east) - across(west), down(south) - down(north)]
  const scale = Math.min((width - left - right) / wide, (height - top - bottom) / high) / TILE
  const zoom = Math.max(OUTERMOST_ZOOM, Math.log2(scale))
  const world = TILE * 2 ** zoom
  const x = (across(west) + across(east) - (left - right) / world) / 2
  const y = (down(south) + down(north) - (top - bottom) / world) / 2
  return { longitude: longitudeAt(x), latitude: latitudeAt(y), zoom }
}

// The world in Mercator's projection is a square from 0 to 1, its origin in the north-west.
function across(longitude: number): number {
  return (longitude + 180) / 360
}

function down(latitude: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
}

function longitudeAt(x: number): number {
  return x * 360 - 180
}

function latitudeAt(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90
}
