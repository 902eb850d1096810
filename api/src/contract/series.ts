import { z } from 'zod'
import { LocalDate } from './common'
import { FilterFields, orderedPeriod } from './filter'

/** Local days, ISO weeks (Monday) or months. */
export const Bucket = z.enum(['day', 'week', 'month'])
export type Bucket = z.infer<typeof Bucket>

export const SeriesQuery = FilterFields.extend({ bucket: Bucket.default('day') }).superRefine(orderedPeriod)
export type SeriesQuery = z.infer<typeof SeriesQuery>

/** Counts by bucket without gaps; `start` is the bucket's first day, the first bucket may begin before the filter does. */
export const Series = z.object({
  bucket: Bucket,
  points: z.array(z.object({ start: LocalDate, count: z.int() })),
})
export type Series = z.infer<typeof Series>
