import { z } from 'zod'

/**
 * How many appeals the filter admits; `unlocated` of them are in no hexagon, and `defaultPoint` of those are on a default
 * coordinate of their source.
 */
export const Totals = z.object({ total: z.int(), unlocated: z.int(), defaultPoint: z.int() })
export type Totals = z.infer<typeof Totals>
