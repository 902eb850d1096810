import { ancestorOf, cellNumber, indexOfCell } from './cell'

/** A tile is a cell so many resolutions coarser than its hexagons; as the contract has it, whose schemas are too heavy here. */
const TILE_DEPTH = 4

/** The form of a tile that is asked for. */
export const HEXAGON_BINARY = 'application/vnd.ochag.hexagons'

/** Resolution of the tiles of hexagons of a resolution. */
export function tileResolution(resolution: number): number {
  return Math.max(0, resolution - TILE_DEPTH)
}

/** Corners of cells as the map draws them. */
export interface Outlines {
  cells: BigUint64Array
  /** The corner that all others are measured from, on a Mercator map 512 wide whose origin is in the south-west. */
  origin: [number, number]
  /** How many corners are kept of every cell; one that has fewer repeats its last. */
  sides: number
  /** East and north of the origin, `2 × sides` numbers a cell: near enough to it that single precision is exact. */
  corners: Float32Array
}

/** How many appeals there are in each cell of one tile; cells in ascending order, those without appeals absent. */
export interface CountedTile {
  tile: string
  resolution: number
  cells: BigUint64Array
  counts: Uint32Array
  /** Of these cells as they were when the tile came; cells that came later are not among them. */
  outlines: Outlines
  /** The counts of the compared period; only where periods are compared. */
  previous?: Uint32Array
  /** What the colours follow from, where that is not the counts. */
  values?: Float32Array
}

/** What is known of one cell. */
export interface CellReading {
  count: number
  previous: number | null
  value: number
}

/** What a cell holds; null where it is in none of the tiles. */
export function readCell(cell: string, tiles: readonly CountedTile[]): CellReading | null {
  const [first] = tiles
  if (!first) return null
  const number = cellNumber(cell)
  const parent = ancestorOf(number, tileResolution(first.resolution))
  const tile = tiles.find((one) => cellNumber(one.tile) === parent)
  const index = tile ? indexOfCell(tile.cells, number) : -1
  if (!tile || index < 0) return null
  const count = tile.counts[index] ?? 0
  return { count, previous: tile.previous?.[index] ?? null, value: tile.values?.[index] ?? count }
}

/** What a cell counts; zero where it is in none of the tiles. */
export function countOf(cell: string, tiles: readonly CountedTile[]): number {
  return readCell(cell, tiles)?.count ?? 0
}
