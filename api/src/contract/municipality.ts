import { z } from 'zod'
import { Code, Count, LocalizedText } from './common'

export const Municipality = Count.extend({
  code: Code,
  name: LocalizedText,
  residents: z.int().nullable(),
  /** Of `count`, those that are in no hexagon. */
  unlocated: z.int(),
})
export type Municipality = z.infer<typeof Municipality>

/** Counts by municipality; `none` are the appeals that belong to no known one. */
export const MunicipalityAnswer = z.object({ municipalities: z.array(Municipality), none: Count })
export type MunicipalityAnswer = z.infer<typeof MunicipalityAnswer>
