import { z } from 'zod'
import type { RegionFile } from '../contract/pack'
import { PackError } from './readPack'

/** A municipality with its boundary, read from GeoJSON; the geometry is not yet checked. */
export interface BoundaryFeature {
  code: string
  name: Record<string, string>
  residents: number | null
  geometry: unknown
}

const Collection = z.object({
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: z.unknown() })),
})

/**
 * Reads the features of a GeoJSON text by a property mapping; without a code property the name is the code.
 * @throws PackError naming the feature and the property that is missing
 */
export function readFeatures(text: string, mapping: RegionFile['boundaries']['properties']): BoundaryFeature[] {
  const collection = Collection.safeParse(JSON.parse(text))
  if (!collection.success) throw new PackError('the boundary file is not a GeoJSON FeatureCollection')
  return collection.data.features.map(({ properties, geometry }, index) => {
    const name = textOf(properties[mapping.name])
    if (!name) throw new PackError(`boundary ${index + 1}: the property ${mapping.name} is missing`)
    const code = mapping.code ? textOf(properties[mapping.code]) : name
    if (!code) throw new PackError(`boundary ${index + 1} (${name}): the property ${mapping.code} is missing`)
    const nameEn = mapping.nameEn ? textOf(properties[mapping.nameEn]) : ''
    const residents = mapping.residents ? Number(textOf(properties[mapping.residents])) : Number.NaN
    return {
      code,
      name: { ru: name, en: nameEn || name },
      residents: Number.isInteger(residents) ? residents : null,
      geometry,
    }
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
