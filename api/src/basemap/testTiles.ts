import { writeFile } from 'node:fs/promises'
import { HEADER_LENGTH } from './header'

type Place = [longitude: number, latitude: number]

/** For tests: something on a map, a line or a closed ring in degrees. */
export interface TestFeature {
  kind: 'point' | 'line' | 'polygon'
  places: Place[]
  properties: Record<string, string>
}

/** For tests: what a file of tiles says of itself. */
export interface TestDescription {
  attribution?: string
  /** As in the header: 1 for vector tiles. */
  tileType?: number
  metadata?: string
}

const EXTENT = 4096
const KINDS = { point: 1, line: 2, polygon: 3 } as const

/** For tests: writes a PMTiles file with one tile for the whole world; layers by their names. */
export async function writeTestTiles(
  path: string,
  layers: Record<string, TestFeature[]>,
  { attribution, tileType = 1, metadata }: TestDescription = {},
): Promise<void> {
  const vector_layers = Object.keys(layers).map((id) => ({ id, fields: {} }))
  const about = Buffer.from(metadata ?? JSON.stringify({ vector_layers, attribution }))
  const tile = Buffer.concat(Object.entries(layers).map(([name, features]) => field(3, layer(name, features))))
  // One entry: tile 0, once, so long, at the beginning of the data.
  const directory = Buffer.concat([1, 0, 1, tile.length, 1].map(varint))
  const header = Buffer.alloc(HEADER_LENGTH)
  header.write('PMTiles', 'latin1')
  header[7] = 3
  const parts = [directory.length, about.length, 0, tile.length]
  let offset = HEADER_LENGTH
  parts.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16)
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16)
    offset += length
  })
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at)
  // Clustered; directories and tiles as they are; the kind of tiles.
  header.set([1, 1, 1, tileType], 96)
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + index * 4)
  await writeFile(path, Buffer.concat([header, directory, about, tile]))
}

function layer(name: string, features: TestFeature[]): Buffer {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))]
  return Buffer.concat([
    field(15, 2),
    field(1, Buffer.from(name)),
    ...features.map((feature) => field(2, encoded(feature, keys, values))),
    ...keys.map((key) => field(3, Buffer.from(key))),
    ...values.map((value) => field(4, field(1, Buffer.from(value)))),
    field(5, EXTENT),
  ])
}

function encoded({ kind, places, properties }: TestFeature, keys: string[], values: string[]): Buffer {
  const tags = Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)])
  return Buffer.concat([
    field(2, Buffer.concat(tags.map(varint))),
    field(3, KINDS[kind]),
    field(4, Buffer.concat(geometry(kind, places).map(varint))),
  ])
}

/** Move to the first place, lines to the others, each from the one before; a ring is closed by a command. */
function geometry(kind: TestFeature['kind'], places: Place[]): number[] {
  const points = places.map(onTile)
  const steps = points.map(([x, y], index) => {
    const [formerX = 0, formerY = 0] = points[index - 1] ?? []
    return [zigzag(x - formerX), zigzag(y - formerY)]
  })
  const [first = [], ...others] = steps
  const move = [command(1, 1), ...first]
  const lines = others.length > 0 ? [command(2, others.length), ...others.flat()] : []
  return kind === 'polygon' ? [...move, ...lines, command(7, 1)] : [...move, ...lines]
}

function onTile([longitude, latitude]: Place): [number, number] {
  const radians = (latitude * Math.PI) / 180
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)
  return [Math.round((longitude / 360 + 0.5) * EXTENT), Math.round(y * EXTENT)]
}

function command(id: number, count: number): number {
  return id | (count << 3)
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** A field of a protocol buffer: a number, or bytes after their length. */
function field(number: number, value: number | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number << 3), varint(value)])
  return Buffer.concat([varint((number << 3) | 2), varint(value.length), value])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}
