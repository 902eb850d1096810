import { z } from 'zod'
import { AppealPage, PAGE_LIMIT } from './appeal'
import { DigestWanted, oneOfBoth } from './digest'
import { DIGEST_PARTS } from './digestParts'

export const DigestAppealsQuery = DigestWanted.extend({
  part: z.enum(DIGEST_PARTS).meta({
    description:
      'Which figure: deadlines of these days (`due`) and what became of them (`inTime`, `late`, `open`, `undated`); closed, put off or given back in them; or, of the appeals that came, whose task they are.',
  }),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(50),
  cursor: z.string().max(100).optional().meta({ description: '`next` of the page before.' }),
}).superRefine(oneOfBoth)
export type DigestAppealsQuery = z.infer<typeof DigestAppealsQuery>

/** A page of the appeals that a figure counts, newest first, and how many there are by the data of this moment. */
export const DigestAppeals = AppealPage.extend({ count: z.int() })
export type DigestAppeals = z.infer<typeof DigestAppeals>
