import { decodeHexagons } from '@ochag/api/contract/hexagonCodec'
import { outlinesOf } from './outlines'
import type { CountedTile } from './tile'

/** A tile as it came over the wire, made ready to be drawn. */
export function decodeTile(bytes: Uint8Array): CountedTile {
  const { tile, resolution, low, high, counts } = decodeHexagons(bytes)
  const cells = joined(low, high)
  return { tile, resolution, cells, counts, outlines: outlinesOf(tile, cells) }
}

/** What may be handed over from one thread to another instead of being copied. */
export function buffersOf({ cells, counts, outlines }: CountedTile): ArrayBufferLike[] {
  return [cells.buffer, counts.buffer, outlines.corners.buffer]
}

// Every machine with a browser keeps the lower half first.
function joined(low: Uint32Array, high: Uint32Array): BigUint64Array {
  const halves = new Uint32Array(low.length * 2)
  low.forEach((half, index) => {
    halves[2 * index] = half
    halves[2 * index + 1] = high[index] ?? 0
  })
  return new BigUint64Array(halves.buffer)
}
