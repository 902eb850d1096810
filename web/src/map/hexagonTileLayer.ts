import { Layer, type UpdateParameters } from '@deck.gl/core'
import type { Buffer } from '@luma.gl/core'
import { presentOutlines } from '../hexagons/outlines'
import type { CountedTile, Outlines } from '../hexagons/tile'
import type { Color, ColorScale } from '../scale/colorScale'
import { changedSpan } from './changedSpan'
import { hexagonModel } from './hexagonModel'
import { tileUniforms } from './tileUniforms'

interface HexagonTileProps {
  tile: CountedTile
  scale: ColorScale
  edge: Color
  /** In pixels of a desk's screen. */
  edgeWidth: number
  part: readonly [number, number]
}

interface Drawn {
  outlines: Outlines
  values: Float32Array
  corners: Buffer
  count: Buffer
}

/**
 * The hexagons of one tile, drawn at once from the very arrays that came out of the worker. The library's own hexagon
 * layer makes an object, a polygon and a path of every cell in the thread that answers the reader.
 */
export class HexagonTileLayer extends Layer<HexagonTileProps & { beforeId?: string }> {
  static override layerName = 'HexagonTileLayer'
  declare state: { drawn: Drawn | null }

  // Nothing here is made by accessors.
  protected override _getAttributeManager() {
    return null
  }

  override initializeState(): void {
    this.setState({ drawn: null })
  }

  override updateState({ props: { tile } }: UpdateParameters<this>): void {
    const { drawn } = this.state
    const outlines = presentOutlines(tile)
    const values = tile.values ?? tile.counts
    if (drawn?.outlines === outlines) writeValues(drawn, values)
    else {
      if (drawn) destroy(drawn)
      this.setState({ drawn: outlines.cells.length > 0 ? this.made(outlines, values) : null })
    }
    this.setNeedsRedraw()
  }

  override draw(): void {
    const { drawn } = this.state
    if (!drawn) return
    const { outlines, corners, count } = drawn
    const model = hexagonModel(this.context.device, outlines.sides)
    model.setAttributes({ corners, count })
    model.setInstanceCount(outlines.cells.length)
    model.shaderInputs.setProps({ hexagons: tileUniforms(this.props, outlines.origin, this.context) })
    model.draw(this.context.renderPass)
  }

  override finalizeState(context: this['context']): void {
    super.finalizeState(context)
    if (this.state.drawn) destroy(this.state.drawn)
  }

  private made(outlines: Outlines, coloured: ArrayLike<number>): Drawn {
    const { device } = this.context
    const values = Float32Array.from(coloured)
    const corners = device.createBuffer({ data: outlines.corners })
    return { outlines, values, corners, count: device.createBuffer({ data: values }) }
  }
}

/** Writes only what changed: a live change touches one number of many. */
function writeValues({ values, count }: Drawn, coloured: Float32Array | Uint32Array): void {
  const span = changedSpan(values, coloured)
  if (!span) return
  values.set(coloured.subarray(span.from, span.to), span.from)
  count.write(values.subarray(span.from, span.to), span.from * values.BYTES_PER_ELEMENT)
}

function destroy({ corners, count }: Drawn): void {
  corners.destroy()
  count.destroy()
}
