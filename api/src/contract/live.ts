import { z } from 'zod'
import { Cell, Kind, LocalDate, Status } from './common'

/** H3 resolution of the cells in live deltas: fine enough for every map resolution, too coarse for a doorway. */
export const LIVE_RESOLUTION = 12

/** How many appeals more (or fewer) there are of exactly these properties; a changed appeal is one −1 and one +1. */
export const Delta = z.object({
  cell: Cell.nullable(),
  municipality: z.string().nullable(),
  topic: z.string().nullable(),
  source: z.string(),
  status: Status,
  kind: Kind,
  /** Local day of creation. */
  day: LocalDate,
  count: z.int(),
})
export type Delta = z.infer<typeof Delta>

/**
 * One committed change. `version` is the data version after it, the same number as in the `Data-Version` header of
 * answers: an answer of version n already contains all changes up to n. With `reset` the change was too wide to list
 * (an import, new boundaries): ask again.
 */
export const Change = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  reset: z.boolean(),
  deltas: z.array(Delta),
})
export type Change = z.infer<typeof Change>
