import type { View } from '../../../view/view'
import { ALL } from './cells'

type Bounds = readonly [number, number, number, number]

/** The part of the screen between the map's panels, roughly. */
const FREE = 0.5
const TILE = 512
const NEAREST = 11

/** The view of the map that shows what a cell counts: its municipality and topic over the filter as it is. */
export function drilled(view: View, municipality: string, topic: string, bounds: Bounds | null, width: number): View {
  const narrowed = {
    ...(municipality === ALL ? {} : { municipality: [municipality] }),
    ...(topic === ALL ? {} : { topic: [topic] }),
  }
  return {
    ...view,
    camera: bounds && cameraOver(bounds, width),
    filter: { ...view.filter, ...narrowed },
    selection: { cell: null, address: null, appeal: null },
  }
}

/** A camera over the middle of a box (west, south, east, north) that sees its width on a screen so many pixels wide. */
export function cameraOver([west, south, east, north]: Bounds, width: number) {
  const zoom = Math.log2((width * FREE * 360) / (TILE * Math.max(0.01, east - west)))
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: Math.min(NEAREST, zoom) }
}
