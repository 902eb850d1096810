import type { FillLayerSpecification } from 'maplibre-gl'
import type { AreaColors } from '../layers/areaLayer'
import { OPACITY } from '../theme/palette'
import { paperColor } from './onPaper'

/** How opaque a municipality is that the filter leaves out. */
const PALE = 0.3

interface AreaInput {
  areas?: AreaColors | null
  chosen: readonly string[]
  onPaper?: boolean
}

/**
 * Municipalities in the colours of their classes; those that the filter leaves out are paler, and stay for comparison.
 * A colour by municipality takes the map a while to change, so the colours of paper are kept ready beside those of the
 * screen: which of them is seen can be changed within a frame.
 */
export function areaLayers({ areas, chosen, onPaper = false }: AreaInput): FillLayerSpecification[] {
  const colors = Object.entries(areas ?? {}).map(([code, color]) => {
    const alpha = chosen.length === 0 || chosen.includes(code) ? 'ff' : PALE_ALPHA
    return { code, alpha, color }
  })
  const screen = colors.flatMap(({ code, alpha, color }) => [code, color + alpha])
  const paper = colors.flatMap(({ code, alpha, color }) => [code, paperColor(color) + alpha])
  return [areaLayer('areas', screen, !onPaper), areaLayer('areas-on-paper', paper, onPaper)]
}

function areaLayer(id: string, colors: readonly string[], seen: boolean): FillLayerSpecification {
  const [first, second, ...rest] = colors
  return {
    id,
    type: 'fill',
    source: 'boundaries',
    paint: {
      'fill-color': first && second ? ['match', ['get', 'code'], first, second, ...rest, 'transparent'] : 'transparent',
      'fill-opacity': seen ? OPACITY.hexagon : 0,
    },
  }
}

const PALE_ALPHA = Math.round((255 * PALE) / OPACITY.hexagon).toString(16)
