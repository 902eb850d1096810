import type { BasemapTiles } from '@ochag/api/contract/basemap'
import type { ExpressionSpecification } from 'maplibre-gl'

/** Some features of a layer of tiles. */
export interface Selected {
  layer: string
  filter?: ExpressionSpecification
}

type Part = 'woods' | 'water' | 'rivers' | 'buildings' | 'railways' | 'minorRoads' | 'majorRoads' | 'roadNames'

const AREA: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
const LINE: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['LineString', 'MultiLineString']]]

/** Where the parts of a map are in tiles: as OpenMapTiles 3 and as Protomaps 4 name their layers and kinds. */
export const SCHEMAS: Record<BasemapTiles['schema'], Record<Part, Selected>> = {
  openmaptiles: {
    woods: { layer: 'landcover', filter: among('class', 'wood', 'forest') },
    water: { layer: 'water', filter: AREA },
    rivers: { layer: 'waterway', filter: LINE },
    buildings: { layer: 'building' },
    railways: { layer: 'transportation', filter: among('class', 'rail') },
    minorRoads: { layer: 'transportation', filter: among('class', 'tertiary', 'minor', 'service') },
    majorRoads: { layer: 'transportation', filter: among('class', 'motorway', 'trunk', 'primary', 'secondary') },
    roadNames: { layer: 'transportation_name', filter: LINE },
  },
  protomaps: {
    woods: { layer: 'landuse', filter: among('kind', 'forest', 'wood') },
    water: { layer: 'water', filter: AREA },
    rivers: { layer: 'water', filter: LINE },
    buildings: { layer: 'buildings', filter: AREA },
    railways: { layer: 'roads', filter: among('kind', 'rail') },
    minorRoads: { layer: 'roads', filter: among('kind', 'minor_road') },
    majorRoads: { layer: 'roads', filter: among('kind', 'highway', 'major_road') },
    roadNames: { layer: 'roads', filter: among('kind', 'highway', 'major_road', 'minor_road') },
  },
}

function among(property: string, ...values: string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', values]]
}
