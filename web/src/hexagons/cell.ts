/** A cell in numbers, as tiles hold it: sorted, compared and taken apart without a text. */
export function cellNumber(cell: string): bigint {
  return BigInt(`0x${cell}`)
}

/** A cell as the contract writes it. */
export function cellText(cell: bigint): string {
  return cell.toString(16)
}

const RESOLUTION_BITS = 15n << 52n

/** The ancestor of a cell: the coarser resolution is written in, and the digits that it does not have become ones. */
export function ancestorOf(cell: bigint, resolution: number): bigint {
  const unused = (1n << BigInt(3 * (15 - resolution))) - 1n
  return (cell & ~RESOLUTION_BITS) | (BigInt(resolution) << 52n) | unused
}

/** Where a cell is in a sorted list, or -1. */
export function indexOfCell(cells: BigUint64Array, cell: bigint): number {
  let [low, high] = [0, cells.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = cells[middle] ?? 0n
    if (found === cell) return middle
    if (found < cell) low = middle + 1
    else high = middle - 1
  }
  return -1
}
