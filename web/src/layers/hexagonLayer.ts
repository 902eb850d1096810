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
}

/** Hexagons filled by their class, set apart by thin edges of the land's colour; each tile on its own, so that it changes alone. */
export function hexagonLayers(
  tiles: readonly CountedTile[],
  scale: ColorScale,
  palette: Pick<Palette, 'land'>,
  opacity = 1,
): HexagonDrawing[] {
  const edge = parseColor(palette.land, EDGE_OPACITY)
  return tiles.map((tile) => ({
    kind: 'hexagons',
    id: `hexagons-${tile.resolution}-${tile.tile}`,
    tile,
    scale,
    edge,
    edgeWidth: 0.75,
    opacity,
  }))
}

/** What the legend says of the hexagons: their classes from few to many. */
export function hexagonLegend(scale: ColorScale): ScaleStep[] {
  return scale.steps
}

/** The edge lets a little of the colour through. */
const EDGE_OPACITY = 0.8
