import type { Hexagon } from './hexagon'
import type { HexagonTile } from './hexagonTile'
import { cellOf, FINEST, HALF, halvesOf, type Numbering, numberingOf, numberOf, resolutionOf } from './tileNumbering'
import { type ByteReader, byteReader, CorruptBytes, writeVarint } from './varint'

/** `OH`, for Ochag's hexagons; then the version of the format. */
const MAGIC = [0x4f, 0x48] as const
const VERSION = 1
const COLUMNS = 1
const MOST_COUNT = HALF - 1

/** A tile in columns, as a worker wants it: cell `i` is `high[i] · 2³² + low[i]`, which h3-js takes as `[low, high]`. */
export interface HexagonColumns {
  tile: string
  resolution: number
  low: Uint32Array
  high: Uint32Array
  counts: Uint32Array
}

/**
 * The compact form of a tile: magic (2 bytes), version, columns, resolution, tile (8 bytes, highest first), number of
 * hexagons, then all gaps between their numbers, then all counts, each a varint. Cells must be ascending.
 * @throws RangeError for a cell outside the tile or out of order, or a count that does not fit 32 bits
 */
export function encodeHexagons({ tile, resolution, hexagons }: HexagonTile): Uint8Array<ArrayBuffer> {
  const numbering = numberingOf(halvesOf(tile), resolution)
  const bytes = [...MAGIC, VERSION, COLUMNS, resolution, ...cellBytes(tile)]
  writeVarint(bytes, hexagons.length)
  let next = 0
  for (const { cell } of hexagons) {
    const number = numberOf(cell, numbering)
    if (number < next || !(number < numbering.size) || !Number.isInteger(number))
      throw new RangeError(`${cell} is out of order or no cell of resolution ${resolution} in ${tile}`)
    writeVarint(bytes, number - next)
    next = number + 1
  }
  for (const { cell, count } of hexagons) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_COUNT) throw new RangeError(`count ${count} of ${cell}`)
    writeVarint(bytes, count)
  }
  return Uint8Array.from(bytes)
}

/**
 * Reads what {@link encodeHexagons} wrote, without a string or an object per hexagon.
 * @throws CorruptBytes naming what is wrong
 */
export function decodeHexagons(bytes: Uint8Array): HexagonColumns {
  const read = byteReader(bytes)
  requireHeader(read)
  const resolution = read.byte()
  const [low, high] = [readHalf(read), readHalf(read)].reverse() as [number, number]
  const tile = cellOf(low, high)
  if (!/^8[0-9a-f]{14}$/.test(tile) || resolution > FINEST || resolution < resolutionOf(high))
    throw new CorruptBytes(`no tile ${tile} of resolution ${resolution}`)
  const numbering = numberingOf([low, high], resolution)
  const rows = read.varint()
  if (rows > numbering.size || rows * 2 > read.left()) throw new CorruptBytes(`${rows} hexagons do not fit in here`)
  const columns = { tile, resolution, ...readCells(read, rows, numbering), counts: readCounts(read, rows) }
  if (read.left() > 0) throw new CorruptBytes(`${read.left()} bytes follow the end`)
  return columns
}

/** Columns as the objects of the JSON answer. */
export function hexagonsOf({ low, high, counts }: HexagonColumns): Hexagon[] {
  return Array.from(counts, (count, index) => ({ cell: cellOf(low[index] ?? 0, high[index] ?? 0), count }))
}

function requireHeader(read: ByteReader): void {
  if (read.byte() !== MAGIC[0] || read.byte() !== MAGIC[1]) throw new CorruptBytes('these are no hexagons')
  const version = read.byte()
  const columns = read.byte()
  if (version !== VERSION || columns !== COLUMNS)
    throw new CorruptBytes(`version ${version} with ${columns} columns is not known here`)
}

function readCells(read: ByteReader, rows: number, numbering: Numbering): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(rows)
  const high = new Uint32Array(rows)
  let next = 0
  for (let row = 0; row < rows; row += 1) {
    const number = next + read.varint()
    if (number >= numbering.size) throw new CorruptBytes(`hexagon ${row} lies outside its tile`)
    next = number + 1
    // The first descendant has zeros in all these places, so adding is setting bits.
    const offset = number * numbering.unit
    low[row] = numbering.low + (offset % HALF)
    high[row] = numbering.high + Math.floor(offset / HALF)
  }
  return { low, high }
}

function readCounts(read: ByteReader, rows: number): Uint32Array {
  const counts = new Uint32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const count = read.varint()
    if (count > MOST_COUNT) throw new CorruptBytes(`the count of hexagon ${row} does not fit 32 bits`)
    counts[row] = count
  }
  return counts
}

function cellBytes(cell: string): number[] {
  const text = cell.padStart(16, '0')
  return Array.from({ length: 8 }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16))
}

function readHalf(read: ByteReader): number {
  return read.byte() * 2 ** 24 + read.byte() * 2 ** 16 + read.byte() * 2 ** 8 + read.byte()
}
