import type { CountedTile } from '../hexagons/tile'
import { type Color, type ColorScale, parseColor, type ScaleStep } from '../scale/colorScale'
import type { Palette } from '../theme/palette'

/** The hexagons of one tile as they are to be drawn; plain data, so that nothing here needs a map. */
export interface HexagonDrawing {
  kind: 'hexagons'
  id: string
  tile: CountedTile
  /** Stays the same object while no colour changes. */
  scale: ColorScale
  edge: Color
  edgeWidth: number
  opacity: number
  /** Which part of the screen's width shows it, from 0 to 1. */
  part: readonly [number, number]
}

/** The half of a split map that shows something, and where the halves meet: a share of the screen's width. */
export interface Half {
  side: 'left' | 'right'
  at: number
}

/** Hexagons filled by their class, set apart by thin edges of the land's colour; each tile on its own, so that it changes alone. */
export function hexagonLayers(
  tiles: readonly CountedTile[],
  scale: ColorScale,
  palette: Pick<Palette, 'land'>,
  opacity = 1,
  half: Half | null = null,
): HexagonDrawing[] {
  const edge = parseColor(palette.land, EDGE_OPACITY)
  return tiles.map((tile) => ({
    kind: 'hexagons',
    id: `${half?.side === 'left' ? 'left-' : ''}hexagons-${tile.resolution}-${tile.tile}`,
    tile,
    scale,
    edge,
    edgeWidth: 0.75,
    opacity,
    part: partOf(half),
  }))
}

function partOf(half: Half | null): readonly [number, number] {
  // Beyond the edges, where rounding could leave a line.
  if (!half) return [-1, 2]
  return half.side === 'left' ? [-1, half.at] : [half.at, 2]
}

/** What the legend says of the hexagons: their classes from few to many. */
export function hexagonLegend(scale: ColorScale): ScaleStep[] {
  return scale.steps
}

/** The edge lets a little of the colour through. */
const EDGE_OPACITY = 0.8
