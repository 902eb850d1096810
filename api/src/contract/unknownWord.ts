import { z } from 'zod'

/** A word of a file that means nothing to the region, and how many rows hold it. */
export const UnknownWord = z.object({
  field: z.enum(['topic', 'municipality', 'status', 'source', 'kind']),
  word: z.string(),
  rows: z.int(),
})
export type UnknownWord = z.infer<typeof UnknownWord>
