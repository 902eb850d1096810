import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../theme/palette'

/** What the labels' look depends on. */
export interface LabelInput {
  palette: Palette
  unit: number
  /** Settlements are named nearby; without any, municipalities keep their names at every zoom. */
  hasSettlements: boolean
}

const FONT = 'Golos Text Variable'

/** Without a glyph server names are drawn with the page's own font; the first name tells the weight. */
const REGULAR = [FONT, 'sans-serif']
const MEDIUM = [`${FONT} Medium`, FONT, 'sans-serif']
const SEMIBOLD = [`${FONT} SemiBold`, FONT, 'sans-serif']

/** From this zoom on the names of municipalities give way to those of settlements. */
const NEAR = 10.5
const NEAREST = 24

/** Names above the hexagons: municipalities quietly from afar, settlements by their residents. */
export function labelLayers(input: LabelInput): LayerSpecification[] {
  return [municipalityNames(input), settlementNames(input)]
}

function municipalityNames({ palette, unit, hasSettlements }: LabelInput): LayerSpecification {
  return {
    id: 'municipality-names',
    type: 'symbol',
    source: 'municipalities',
    maxzoom: hasSettlements ? NEAR : NEAREST,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 11 * unit,
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      'text-padding': 6 * unit,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1.6 * unit,
      'text-opacity': 0.92,
    },
  }
}

function settlementNames({ palette, unit }: LabelInput): LayerSpecification {
  return {
    id: 'settlement-names',
    type: 'symbol',
    source: 'settlements',
    filter: ['>=', ['get', 'residents'], fewestResidents()],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['step', ['get', 'residents'], ['literal', MEDIUM], 40_000, ['literal', SEMIBOLD]],
      'text-size': ['step', ['get', 'residents'], 12 * unit, 8000, 13 * unit, 40_000, 14.5 * unit, 200_000, 17 * unit],
      'symbol-sort-key': ['-', 0, ['get', 'residents']],
      'text-padding': 4 * unit,
      'text-max-width': 9,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1.8 * unit,
    },
  }
}

/** How many residents a settlement must have to be named, by zoom. */
function fewestResidents(): ExpressionSpecification {
  return ['step', ['zoom'], 60_000, 5.5, 30_000, 7, 12_000, 8, 5000, 9, 2000, 10, 500, 11, 0]
}
