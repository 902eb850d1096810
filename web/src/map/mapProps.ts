import type { AppealPoint } from '../layers/appealPoint'
import type { AreaColors } from '../layers/areaLayer'
import type { Palette } from '../theme/palette'
import type { View } from '../view/view'
import type { Geography, NameOf } from './mapData'
import type { Box } from './question'
import type { Hexagons, SplitHexagons } from './sheets'

/** What the map says in words; it knows no language itself. */
export interface MapTexts {
  label: string
  /** The lines of the tooltip over a hexagon, a mark or a municipality. */
  describe(target: Described): string[]
  /** The lines of the tooltip over a hexagon of a split map. */
  describeHalves(left: number, right: number): string[]
  /** What a hexagon is called: by the settlement nearest to it. */
  placeOf(cell: string): string
}

/** What a tooltip is about. */
export interface Described {
  cell: string | null
  area?: string
  count: number
}

/** What is seen of the world. */
export interface Seen {
  bounds: Box
  zoom: number
}

/** Hexagons and the data version that they show. */
export type HexagonTiles = Hexagons & { version: number; box: Box }

/** All that the map shows, and whom it tells. */
export interface MapCanvasProps {
  view: View
  /** The whole region. */
  home: Box
  geography: Geography
  nameOf: NameOf
  palette: Palette
  /** Larger than one on a wall. */
  unit: number
  hexagons: HexagonTiles | null
  /** The colours of the municipalities, where it is they that are coloured. */
  areas: AreaColors | null
  /** A municipality that looks chosen without being so. */
  outlined: string | null
  /** What the left half shows; null for a map that is whole. */
  split: SplitHexagons | null
  points: readonly AppealPoint[]
  /** Questions are on their way. */
  busy: boolean
  texts: MapTexts
  subscribePulses(listener: (cells: string[]) => void): () => void
  onSeen(seen: Seen): void
  /** A municipality was clicked that is coloured. */
  onArea(code: string): void
  /** This browser cannot draw a map. */
  onFailure(): void
}
