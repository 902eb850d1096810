import { type FileHandle, open } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { BasemapTiles } from '../contract/basemap'
import { SettingsError } from '../settings'
import { HEADER_LENGTH, readHeader, type TileFileHeader } from './header'

/** A region's own file of tiles, found fit to be drawn. */
export interface Basemap {
  path: string
  tiles: Omit<BasemapTiles, 'version'>
}

const Metadata = z.object({
  attribution: z.string().optional(),
  vector_layers: z.array(z.object({ id: z.string() })),
})

/** Layers that only one of the schemas has. */
const SIGNS = { openmaptiles: 'transportation', protomaps: 'roads' } as const

const MOST_METADATA_BYTES = 4 * 1024 * 1024

/**
 * Looks whether a file of tiles can be drawn, and what it calls its layers.
 * @throws SettingsError naming BASEMAP_PMTILES and what is wrong with it
 */
export async function openBasemap(path: string): Promise<Basemap> {
  const file = await open(path).catch(() => refuse(path, 'cannot be read'))
  try {
    const header = await headerOf(file, path)
    const { attribution, vector_layers } = await metadataOf(file, header, path)
    const layers = new Set(vector_layers.map(({ id }) => id))
    const schema = (['openmaptiles', 'protomaps'] as const).find((name) => layers.has(SIGNS[name]))
    if (!schema) return refuse(path, `has neither a layer «${SIGNS.openmaptiles}» nor «${SIGNS.protomaps}»`)
    const { minZoom, maxZoom } = header
    return { path, tiles: { schema, minZoom, maxZoom, attribution: plain(attribution) } }
  } finally {
    await file.close()
  }
}

async function headerOf(file: FileHandle, path: string): Promise<TileFileHeader> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_LENGTH), 0, HEADER_LENGTH, 0)
  const header = readHeader(buffer.subarray(0, bytesRead))
  if ('wrong' in header) return refuse(path, header.wrong)
  return header.isVector ? header : refuse(path, 'holds pictures, vector tiles (MVT) are needed')
}

async function metadataOf(file: FileHandle, { metadata, compression }: TileFileHeader, path: string) {
  const { offset, length } = metadata
  if (compression === 'other') return refuse(path, 'is compressed otherwise than by gzip')
  if (length > MOST_METADATA_BYTES) return refuse(path, 'has too long a description of itself')
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
  const found = Metadata.safeParse(parsed(buffer, compression))
  return found.success ? found.data : refuse(path, 'does not describe its layers (vector_layers)')
}

function parsed(bytes: Buffer, compression: TileFileHeader['compression']): unknown {
  try {
    return JSON.parse((compression === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Attributions are often written as HTML. */
function plain(text: string | undefined): string | null {
  const words = text
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/&copy;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
  return words || null
}

function refuse(path: string, what: string): never {
  throw new SettingsError(`BASEMAP_PMTILES: ${path} ${what}`)
}
