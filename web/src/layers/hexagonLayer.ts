import type { Hexagon } from '@ochag/api/contract/hexagon'
import { type Color, type ColorScale, parseColor, type ScaleStep } from '../scale/colorScale'
import type { Palette } from '../theme/palette'

/** The hexagons as they are to be drawn; plain data, so that nothing here needs a map. */
export interface HexagonDrawing {
  kind: 'hexagons'
  id: string
  hexagons: readonly Hexagon[]
  /** Stays the same object while no colour changes. */
  scale: ColorScale
  edge: Color
  edgeWidth: number
  opacity: number
}

/** Hexagons filled by their class, set apart by thin edges of the land's colour. */
export function hexagonLayer(
  hexagons: readonly Hexagon[],
  resolution: number,
  scale: ColorScale,
  palette: Pick<Palette, 'land'>,
  opacity = 1,
): HexagonDrawing {
  return {
    kind: 'hexagons',
    id: `hexagons-${resolution}`,
    hexagons,
    scale,
    edge: parseColor(palette.land, 0.55),
    edgeWidth: 0.75,
    opacity,
  }
}

/** What the legend says of the hexagons: their classes from few to many. */
export function hexagonLegend(scale: ColorScale): ScaleStep[] {
  return scale.steps
}
