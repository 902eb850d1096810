import type { Size } from './initialView'
import type { Insets } from './insets'
import type { Box } from './question'

/** The part of what a map shows that no panel covers; `bounds` are those of the whole map, north above. */
export function visibleBox([west, south, east, north]: Box, insets: Insets, { width, height }: Size): Box {
  const across = (pixels: number) => west + ((east - west) * pixels) / width
  const [top, bottom] = [stretched(north), stretched(south)]
  const up = (pixels: number) => latitudeAt(top + ((bottom - top) * pixels) / height)
  return [across(insets.left), up(height - insets.bottom), across(width - insets.right), up(insets.top)]
}

/** Mercator's stretching of a latitude, and back. */
function stretched(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180))
}

function latitudeAt(height: number): number {
  return (Math.atan(Math.sinh(height)) * 180) / Math.PI
}
