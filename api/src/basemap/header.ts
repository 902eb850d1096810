/** The part of the beginning of a file of tiles that is needed here; PMTiles specification, version 3. */
export interface TileFileHeader {
  metadata: { offset: number; length: number }
  /** How directories and metadata are compressed. */
  compression: 'none' | 'gzip' | 'other'
  /** Vector tiles, as opposed to pictures. */
  isVector: boolean
  minZoom: number
  maxZoom: number
}

export const HEADER_LENGTH = 127

const MAGIC = 'PMTiles'
const VERSION = 3
const COMPRESSIONS: Record<number, TileFileHeader['compression']> = { 1: 'none', 2: 'gzip' }
const VECTOR = 1

/** Reads the header; says what is wrong with one that cannot be used. */
export function readHeader(bytes: Buffer): TileFileHeader | { wrong: string } {
  if (bytes.length < HEADER_LENGTH || bytes.toString('latin1', 0, 7) !== MAGIC) return { wrong: 'is no PMTiles file' }
  if (bytes[7] !== VERSION) return { wrong: `is of version ${bytes[7]} of PMTiles, version ${VERSION} is needed` }
  return {
    metadata: { offset: Number(bytes.readBigUInt64LE(24)), length: Number(bytes.readBigUInt64LE(32)) },
    compression: COMPRESSIONS[bytes[97] ?? 0] ?? 'other',
    isVector: bytes[99] === VECTOR,
    minZoom: bytes[100] ?? 0,
    maxZoom: bytes[101] ?? 0,
  }
}
