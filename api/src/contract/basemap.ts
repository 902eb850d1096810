import { z } from 'zod'

/** Whose names of layers a file of tiles uses. */
export const BASEMAP_SCHEMAS = ['openmaptiles', 'protomaps'] as const

/** The region's own basemap, at `/basemap/region.pmtiles`; null where none has been put in place. */
export const BasemapAnswer = z.object({
  tiles: z
    .object({
      schema: z.enum(BASEMAP_SCHEMAS),
      /** Zooms that the file has. */
      minZoom: z.int(),
      maxZoom: z.int(),
      /** Whom its licence asks to be named; plain text. */
      attribution: z.string().nullable(),
      /** Changes with the file. */
      version: z.string(),
    })
    .nullable(),
})
export type BasemapAnswer = z.infer<typeof BasemapAnswer>
export type BasemapTiles = NonNullable<BasemapAnswer['tiles']>
