import { IconLayer, PathLayer, TextLayer } from '@deck.gl/layers'
import type { MarkDrawing, NumberDrawing } from '../layers/appealLayer'
import type { HexagonDrawing } from '../layers/hexagonLayer'
import type { Drawing } from '../layers/layers'
import type { RingDrawing } from '../layers/ringLayer'
import { HexagonTileLayer } from './hexagonTileLayer'
import { ABOVE_HEXAGONS, BELOW_NAMES } from './mapStyle'
import { cellSize, MARK_MAPPING, markAtlas } from './street/markAtlas'

const FONT = 'Golos Text Variable'

/** A drawing as a layer of the graphics library; hexagons go below the boundaries, all else above them. */
export function deckLayer(drawing: Drawing) {
  switch (drawing.kind) {
    case 'hexagons':
      return hexagons(drawing)
    case 'rings':
      return rings(drawing)
    case 'marks':
      return marks(drawing)
    case 'numbers':
      return numbers(drawing)
  }
}

function hexagons({ id, tile, scale, edge, edgeWidth, opacity, part }: HexagonDrawing) {
  return new HexagonTileLayer({ id, beforeId: ABOVE_HEXAGONS, tile, scale, edge, edgeWidth, opacity, part })
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

function marks({ id, marks: data }: MarkDrawing) {
  return new IconLayer<MarkDrawing['marks'][number], { beforeId: string }>({
    id,
    beforeId: BELOW_NAMES,
    data,
    // The library takes any picture here and turns it into a texture, which its types do not say.
    iconAtlas: markAtlas() as never,
    iconMapping: MARK_MAPPING,
    getIcon: ({ shape }) => shape,
    getPosition: ({ position }) => position,
    getSize: ({ radius }) => cellSize(radius),
    getColor: ({ color }) => color,
  })
}

function numbers({ id, numbers: data, size }: NumberDrawing) {
  return new TextLayer<NumberDrawing['numbers'][number], { beforeId: string }>({
    id,
    beforeId: BELOW_NAMES,
    data,
    fontFamily: FONT,
    fontWeight: 600,
    characterSet: '0123456789',
    getText: ({ text }) => text,
    getPosition: ({ position }) => position,
    getSize: size,
    getColor: ({ color }) => color,
  })
}
