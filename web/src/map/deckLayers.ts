import { H3HexagonLayer } from '@deck.gl/geo-layers'
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import type { PointDrawing } from '../layers/appealLayer'
import type { HexagonDrawing } from '../layers/hexagonLayer'
import type { Drawing } from '../layers/layers'
import type { RingDrawing } from '../layers/ringLayer'
import { ABOVE_HEXAGONS, BELOW_NAMES } from './mapStyle'

/** A drawing as a layer of the graphics library; hexagons go below the boundaries, rings and points above them. */
export function deckLayer(drawing: Drawing) {
  if (drawing.kind === 'hexagons') return hexagons(drawing)
  return drawing.kind === 'rings' ? rings(drawing) : points(drawing)
}

function hexagons({ id, hexagons: data, scale, edge, edgeWidth, opacity }: HexagonDrawing) {
  return new H3HexagonLayer<HexagonDrawing['hexagons'][number], { beforeId: string }>({
    id,
    beforeId: ABOVE_HEXAGONS,
    data,
    // A screen holds some hundreds of hexagons, so each is drawn exactly; the faster way leaves gaps over a region.
    highPrecision: true,
    extruded: false,
    filled: true,
    stroked: true,
    getHexagon: ({ cell }) => cell,
    getFillColor: ({ count }) => scale.colorOf(count),
    getLineColor: edge,
    getLineWidth: edgeWidth,
    lineWidthUnits: 'pixels',
    opacity,
    updateTriggers: { getFillColor: scale, getLineColor: edge.join() },
  })
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
