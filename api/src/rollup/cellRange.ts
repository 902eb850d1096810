/** The descendants of a cell at a finer resolution: one contiguous range of numbers, both ends included. */
export interface CellRange {
  first: string
  last: string
}

const RESOLUTION_BITS = 15n << 52n

/** The range of a cell's descendants at a resolution not coarser than its own, as the decimal text of bigints. */
export function cellRange(cell: string, resolution: number): CellRange {
  const parent = BigInt(`0x${cell}`)
  const own = Number((parent & RESOLUTION_BITS) >> 52n)
  const unused = ones(15 - own)
  const tail = ones(15 - resolution)
  const head = (parent & ~unused & ~RESOLUTION_BITS) | (BigInt(resolution) << 52n)
  return { first: String(head | tail), last: String(head | unused) }
}

/** So many digits of an H3 index, all unused. */
function ones(digits: number): bigint {
  return (1n << BigInt(3 * digits)) - 1n
}
