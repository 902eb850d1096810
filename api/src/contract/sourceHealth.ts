import { z } from 'zod'
import { Code, Instant } from './common'

/** How well a source supplies the map; spam is left out. */
export const SourceHealth = z.object({
  source: Code,
  appeals: z.int(),
  /** Of them by precision; under `doubtful` those whose place is not believed, whatever its precision. */
  located: z.record(z.string(), z.int()),
  lastImport: Instant.nullable(),
  lastAppeal: Instant.nullable(),
  /** Hours between the newest appeal and now; null without appeals. */
  lagHours: z.number().nullable(),
})
export type SourceHealth = z.infer<typeof SourceHealth>

export const SourceHealthAnswer = z.object({ sources: z.array(SourceHealth) })
export type SourceHealthAnswer = z.infer<typeof SourceHealthAnswer>
