import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import type { PointDrawing } from '../layers/appealLayer'
import type { HexagonDrawing } from '../layers/hexagonLayer'
import type { Drawing } from '../layers/layers'
import type { RingDrawing } from '../layers/ringLayer'
import { HexagonTileLayer } from './hexagonTileLayer'
import { ABOVE_HEXAGONS, BELOW_NAMES } from './mapStyle'

/** A drawing as a layer of the graphics library; hexagons go below the boundaries, rings and points above them. */
export function deckLayer(drawing: Drawing) {
  if (drawing.kind === 'hexagons') return hexagons(drawing)
  return drawing.kind === 'rings' ? rings(drawing) : points(drawing)
}

function hexagons({ id, tile, scale, edge, edgeWidth, opacity }: HexagonDrawing) {
  return new HexagonTileLayer({ id, beforeId: ABOVE_HEXAGONS, tile, scale, edge, edgeWidth, opacity })
}

function rings({ id, rings: data, width }: RingDrawing) {
  return new PathLayer<RingDrawing['rings'][number], { beforeId: string }>({
    id,
    beforeId: BELOW_NAMES,
    data,
    getPath: ({ path }) => path,
    getColor: ({ color }) => color,
    getWidth: width,
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
  })
}

function points({ id, points: data, edge, edgeWidth }: PointDrawing) {
  return new ScatterplotLayer<PointDrawing['points'][number], { beforeId: string }>({
    id,
    beforeId: BELOW_NAMES,
    data,
    getPosition: ({ position }) => position,
    getRadius: ({ radius }) => radius,
    radiusUnits: 'pixels',
    getFillColor: ({ color }) => color,
    stroked: true,
    getLineColor: edge,
    getLineWidth: edgeWidth,
    lineWidthUnits: 'pixels',
  })
}
