import type { Size } from '../map/initialView'
import type { Palette } from '../theme/palette'
import type { GroundEdge } from './groundEdge'

/** One class of the legend. */
export interface LegendEntry {
  color: string
  text: string
}

/** A length on the ground and how long it is in the picture, in pixels. */
export interface ScaleBar {
  pixels: number
  text: string
}

/**
 * All that a picture of the map says, in the picture's language. Whoever paints it (here as PNG) needs the map's own
 * drawing besides, and nothing else.
 */
export interface SnapshotModel {
  size: Size
  /** How much larger than at 1920 × 1080 everything is drawn. */
  unit: number
  palette: Palette
  title: string
  /** Region, period and filter in words. */
  lines: readonly string[]
  /** What must not be overlooked: the data is made up, for example. */
  badge: string | null
  figure: { value: string; label: string; note: string | null }
  legend: { title: string; entries: readonly LegendEntry[]; notes: readonly string[] }
  scaleBar: ScaleBar
  /** The ground ends here, and fades out before. */
  edge: GroundEdge
  /** Whose data this is, and of which day. */
  source: string
  date: string
  attribution: string | null
  link: { address: string; caption: string }
}

/** The part of a model that does not follow from its size. */
export type SnapshotText = Omit<SnapshotModel, 'size' | 'unit' | 'palette' | 'scaleBar' | 'edge' | 'attribution'>
