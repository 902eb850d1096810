import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Position } from '@ochag/api/contract/common'
import type { RegionPack } from '@ochag/api/contract/pack'
import { readBoundaryFile } from '@ochag/api/region/boundaryFile'
import { z } from 'zod'
import { type Area, areaOf, contains } from './area'

const Ring = z.array(z.tuple([z.number(), z.number()], z.number()))
const WaterFile = z.object({
  features: z.array(
    z.object({
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
      ]),
    }),
  ),
})

/** Where people can live: dry ground inside a municipality. */
export interface Land {
  contains(point: Position, municipality: string): boolean
}

/** Reads water and boundaries of a pack; what a pack does not have forbids nothing but what lies outside its bounds. */
export async function readLand(pack: RegionPack): Promise<Land> {
  const water = await readWater(pack.folder)
  const municipalities = await readMunicipalities(pack)
  const [west, south, east, north] = pack.region.bounds
  return {
    contains(point, municipality) {
      const [longitude, latitude] = point
      if (longitude < west || longitude > east || latitude < south || latitude > north) return false
      if (water.some((area) => contains(area, longitude, latitude))) return false
      const areas = municipalities.get(municipality)
      return areas?.some((area) => contains(area, longitude, latitude)) ?? municipalities.size === 0
    },
  }
}

async function readWater(folder: string): Promise<Area[]> {
  const text = await readFile(join(folder, 'basemap/water.geojson'), 'utf8').catch(() => '{"features":[]}')
  return WaterFile.parse(JSON.parse(text)).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? areaOf(geometry.coordinates) : geometry.coordinates.map(areaOf),
  )
}

async function readMunicipalities({ folder, region }: RegionPack): Promise<Map<string, Area[]>> {
  const { file, properties } = region.boundaries
  if (!file) return new Map()
  const { features } = readBoundaryFile(await readFile(join(folder, file), 'utf8'), properties, region.bounds)
  return new Map(features.map(({ code, geometry }) => [code, geometry.coordinates.map(areaOf)]))
}
