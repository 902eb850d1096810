import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Position } from '@ochag/api/contract/common'
import type { RegionPack } from '@ochag/api/contract/pack'
import { readFeatures } from '@ochag/api/region/features'
import { bbox, booleanPointInPolygon } from '@turf/turf'
import { z } from 'zod'

const Polygonal = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.array(z.number()))) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(z.array(z.number())))) }),
])
const WaterFile = z.object({ features: z.array(z.object({ geometry: z.unknown() })) })

interface Area {
  bounds: number[]
  polygon: { type: 'Polygon'; coordinates: number[][][] }
}

/** Where people can live: dry ground inside a municipality. */
export interface Land {
  contains(point: Position, municipality: string): boolean
}

/** Reads water and boundaries of a pack; what a pack does not have forbids nothing but what lies outside its bounds. */
export async function readLand(pack: RegionPack): Promise<Land> {
  const water = areasOf(await readWater(pack.folder))
  const municipalities = await readMunicipalities(pack)
  const [west, south, east, north] = pack.region.bounds
  const region: Area = { bounds: [west, south, east, north], polygon: { type: 'Polygon', coordinates: [] } }
  return {
    contains(point, municipality) {
      if (!inBounds(point, region) || water.some((area) => inside(point, area))) return false
      return municipalities.get(municipality)?.some((area) => inside(point, area)) ?? municipalities.size === 0
    },
  }
}

async function readWater(folder: string): Promise<unknown[]> {
  const text = await readFile(join(folder, 'basemap/water.geojson'), 'utf8').catch(() => '{"features":[]}')
  return WaterFile.parse(JSON.parse(text)).features.map(({ geometry }) => geometry)
}

async function readMunicipalities({ folder, region }: RegionPack): Promise<Map<string, Area[]>> {
  const { file, properties } = region.boundaries
  if (!file) return new Map()
  const features = readFeatures(await readFile(join(folder, file), 'utf8'), properties)
  return new Map(features.map(({ code, geometry }) => [code, areasOf([geometry])]))
}

function areasOf(geometries: unknown[]): Area[] {
  return geometries.flatMap((geometry) => {
    const { data } = Polygonal.safeParse(geometry)
    if (!data) return []
    const polygons = data.type === 'Polygon' ? [data.coordinates] : data.coordinates
    return polygons.map((coordinates) => {
      const polygon = { type: 'Polygon' as const, coordinates }
      return { bounds: bbox(polygon), polygon }
    })
  })
}

function inside(point: Position, area: Area): boolean {
  return inBounds(point, area) && booleanPointInPolygon(point, area.polygon)
}

function inBounds([longitude, latitude]: Position, { bounds }: Area): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bounds
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
