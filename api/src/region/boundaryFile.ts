import { z } from 'zod'
import { type Position as Place, Position } from '../contract/common'
import type { RegionFile } from '../contract/pack'
import { PackError } from './readPack'

/** A municipality with its boundary as GeoJSON says it: longitude first; rings not yet repaired. */
export interface BoundaryFeature {
  code: string
  name: Record<string, string>
  residents: number | null
  geometry: { type: 'MultiPolygon'; coordinates: Place[][][] }
}

export interface BoundaryFile {
  features: BoundaryFeature[]
  /** The file had latitude first. */
  swapped: boolean
}

type Mapping = RegionFile['boundaries']['properties']
type Bounds = RegionFile['bounds']

const Ring = z.array(z.tuple([z.number(), z.number()], z.number()).transform(([x, y]): Place => [x, y])).min(4)
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
])
const Collection = z.object({
  features: z
    .array(z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }))
    .min(1),
})

/**
 * Reads municipalities from a GeoJSON text by a property mapping; without a code property the name is the code.
 * Latitude-first files are turned round: the order that puts most positions inside the region's bounds is right.
 * @throws PackError naming the feature, the property or geometry, and the reason
 */
export function readBoundaryFile(text: string, mapping: Mapping, bounds: Bounds): BoundaryFile {
  const features = readCollection(text).map((feature, index) => ({
    ...readProperties(feature.properties ?? {}, mapping, index),
    geometry: readGeometry(feature.geometry, index),
  }))
  refuseRepeatedCodes(features)
  const swapped = isSwapped(features, bounds)
  for (const { geometry } of features) requireDegrees(geometry.coordinates)
  return { features: swapped ? features.map(turnedRound) : features, swapped }

  function requireDegrees(coordinates: Place[][][]): void {
    const wrong = coordinates.flat(2).find(([x, y]) => !Position.safeParse(swapped ? [y, x] : [x, y]).success)
    if (wrong) throw new PackError(`the position ${wrong.join(', ')} is not in degrees: the file must be in WGS 84`)
  }
}

function readCollection(text: string): z.output<typeof Collection>['features'] {
  const collection = Collection.safeParse(parseJson(text))
  if (!collection.success) throw new PackError('the boundary file is not a GeoJSON FeatureCollection with features')
  return collection.data.features
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new PackError(`the boundary file is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

function readProperties(
  properties: Record<string, unknown>,
  mapping: Mapping,
  index: number,
): Omit<BoundaryFeature, 'geometry'> {
  const name = textOf(properties[mapping.name])
  if (!name)
    throw new PackError(
      `feature ${index + 1}: no property ${mapping.name}; it has ${Object.keys(properties).join(', ')}`,
    )
  const code = mapping.code ? textOf(properties[mapping.code]) : name
  if (!code) throw new PackError(`feature ${index + 1} (${name}): no property ${mapping.code}`)
  const residents = mapping.residents ? Number(textOf(properties[mapping.residents]) || Number.NaN) : Number.NaN
  const english = mapping.nameEn ? textOf(properties[mapping.nameEn]) : ''
  return {
    code,
    name: english ? { ru: name, en: english } : { ru: name },
    residents: Number.isInteger(residents) ? residents : null,
  }
}

function readGeometry(geometry: unknown, index: number): BoundaryFeature['geometry'] {
  const parsed = Geometry.safeParse(geometry)
  if (!parsed.success)
    throw new PackError(`feature ${index + 1}: its geometry is not a Polygon or MultiPolygon of closed rings`)
  const { type, coordinates } = parsed.data
  return { type: 'MultiPolygon', coordinates: type === 'Polygon' ? [coordinates] : coordinates }
}

function refuseRepeatedCodes(features: BoundaryFeature[]): void {
  const seen = new Set<string>()
  for (const { code } of features) {
    if (seen.has(code)) throw new PackError(`the code ${code} stands twice in the boundary file`)
    seen.add(code)
  }
}

function isSwapped(features: BoundaryFeature[], bounds: Bounds): boolean {
  const positions = features.flatMap(({ geometry }) => geometry.coordinates.flat(2))
  const straight = positions.filter(([x, y]) => isInside(x, y, bounds)).length
  const turned = positions.filter(([x, y]) => isInside(y, x, bounds)).length
  if (straight === 0 && turned === 0)
    throw new PackError(`no position of the boundary file lies in the region’s bounds ${bounds.join(', ')}`)
  return turned > straight
}

function isInside(x: number, y: number, [west, south, east, north]: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

function turnedRound(feature: BoundaryFeature): BoundaryFeature {
  const coordinates = feature.geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Place => [y, x])),
  )
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
