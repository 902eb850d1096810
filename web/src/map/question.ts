import { metresPerPixel, resolutionFor } from './resolution'

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]

/** What the map wants to know: the hexagons of one resolution in a box. */
export interface MapQuestion {
  box: Box
  resolution: number
}

/** What is seen of the world. */
export interface Viewport {
  bounds: Box
  zoom: number
  /** Larger than one on a wall. */
  unit: number
}

/** So far beyond the screen hexagons are known, that none is cut off at its edge. */
const MARGIN = 90

/** How many hexagon edges one step of the grid of boxes is long, about a third of a desk's screen. */
const STEP = 16

/** The question for a viewport: the former one while its box covers what is seen, so that panning asks seldom. */
export function questionFor(viewport: Viewport, former: MapQuestion | null): MapQuestion {
  const latitude = (viewport.bounds[1] + viewport.bounds[3]) / 2
  const resolution = resolutionFor(viewport.zoom, latitude, viewport.unit)
  const wanted = widened(viewport, latitude)
  if (former?.resolution === resolution && covers(former.box, wanted)) return former
  return { resolution, box: snapped(wanted, gridStep(resolution)) }
}

/** The step of the grid that boxes of a resolution are snapped to, in degrees: a whole fraction of the world. */
function gridStep(resolution: number): number {
  // A resolution finer makes edges √7 times shorter; 11° is the edge at resolution zero.
  const edge = 11 / Math.sqrt(7) ** resolution
  return 360 / 2 ** Math.round(Math.log2(360 / (edge * STEP)))
}

function widened({ bounds: [west, south, east, north], zoom, unit }: Viewport, latitude: number): Box {
  const upright = (metresPerPixel(zoom, latitude) * MARGIN * unit) / 111_320
  const across = upright / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  return limited([west - across, south - upright, east + across, north + upright])
}

function snapped([west, south, east, north]: Box, step: number): Box {
  const down = (degrees: number) => Math.floor(degrees / step) * step
  const up = (degrees: number) => Math.ceil(degrees / step) * step
  const rounded = [down(west), down(south), up(east), up(north)].map((degrees) => Number(degrees.toFixed(6)))
  const [left = west, bottom = south, right = east, top = north] = rounded
  return limited([left, bottom, right, top])
}

function limited([west, south, east, north]: Box): Box {
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
}

function covers(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}
