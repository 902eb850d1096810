import { H3HexagonLayer } from '@deck.gl/geo-layers'
import type { Hexagon, HexagonAnswer } from '@ochag/api/contract/hexagon'
import { askTile } from '../src/hexagons/askTile'
import { hexagonLayers } from '../src/layers/hexagonLayer'
import { deckLayer } from '../src/map/deckLayers'
import { type Color, colorScale, parseColor } from '../src/scale/colorScale'
import { palettes, sequence } from '../src/theme/palette'
import { openStage, type Showing } from './stage'

/** The ways to bring hexagons onto the screen that are compared. */
export type Way = 'ours' | 'exact' | 'instanced'

declare global {
  interface Window {
    /** Shows so many hexagons in one way; there once the stage is. */
    show?: (way: Way, hexagons: number) => Promise<Showing>
  }
}

const palette = palettes.light
const scale = colorScale([1, 2, 4, 8, 16, 32], sequence(palette), 0.86)
const edge: Color = parseColor(palette.land, 0.55)

async function ours(hexagons: number) {
  const addresses: string[] = await (await fetch(`/tiles/${hexagons}`)).json()
  const { signal } = new AbortController()
  const responses = await Promise.all(addresses.map((address) => askTile(address, { signal })))
  const tiles = responses.flatMap(({ tile }) => tile ?? [])
  return hexagonLayers(tiles, scale, palette).map((drawing) => {
    const layer = deckLayer(drawing)
    return layer.clone({ beforeId: undefined } as never)
  })
}

/** The same objects as JSON, handed to the library's layer: exact polygons, or its faster way that leaves gaps. */
async function library(hexagons: number, highPrecision: boolean) {
  const answer: HexagonAnswer = await (await fetch(`/json/${hexagons}`)).json()
  return [
    new H3HexagonLayer<Hexagon>({
      id: `library-${highPrecision}`,
      data: answer.hexagons,
      highPrecision,
      extruded: false,
      filled: true,
      stroked: true,
      getHexagon: ({ cell }) => cell,
      getFillColor: ({ count }) => scale.colorOf(count),
      getLineColor: edge,
      getLineWidth: 0.75,
      lineWidthUnits: 'pixels',
    }),
  ]
}

const container = document.getElementById('map')
if (!container) throw new Error('index.html has no #map')
const stage = await openStage(container)
window.show = (way, hexagons) =>
  stage.show(() => (way === 'ours' ? ours(hexagons) : library(hexagons, way === 'exact')))
