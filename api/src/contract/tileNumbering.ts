/** The finest resolution of H3. */
export const FINEST = 15

/** A cell has 64 bits, too many for a number: it is handled in halves of 32. */
export const HALF = 2 ** 32

/** Descendants of a tile are numbered from its first one: their digits below the tile, read as one number. */
export interface Numbering {
  low: number
  high: number
  /** Distance of two neighbouring numbers as cells. */
  unit: number
  /** How many numbers there are; pentagons leave some of them out. */
  size: number
}

/** First descendant of the tile: its digits below the tile are zeros, those below the resolution ones. */
export function numberingOf([low, high]: [number, number], resolution: number): Numbering {
  const tileSpan = 8 ** (FINEST - resolutionOf(high))
  const unit = 8 ** (FINEST - resolution)
  const digits = tileSpan - unit
  return {
    low: low - (digits % HALF),
    high: high - Math.floor(digits / HALF) + (resolution - resolutionOf(high)) * 2 ** 20,
    unit,
    size: tileSpan / unit,
  }
}

/** The number of a cell, which is none of the tile's when it is no whole number from 0 up to the size. */
export function numberOf(cell: string, { low, high, unit }: Numbering): number {
  const [cellLow, cellHigh] = halvesOf(cell)
  return ((cellHigh - high) * HALF + (cellLow - low)) / unit
}

/** Resolution of a cell, from its upper half. */
export function resolutionOf(high: number): number {
  return (high >>> 20) & 15
}

/** The two halves of a cell. */
export function halvesOf(cell: string): [low: number, high: number] {
  return [Number.parseInt(cell.slice(-8), 16), Number.parseInt(cell.slice(0, -8), 16)]
}

/** A cell from its halves. */
export function cellOf(low: number, high: number): string {
  return high.toString(16) + low.toString(16).padStart(8, '0')
}
