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

/** Part of a change that covers several versions: `version` is the one it came with. */
export const VersionedDelta = Delta.extend({ version: z.int().optional() })
export type VersionedDelta = z.infer<typeof VersionedDelta>

/**
 * One committed change. `version` is the data version after it, the same number as in the `Data-Version` header of
 * answers: an answer of version n already contains all changes up to n. With `reset` the change was too wide to list
 * (an import, new boundaries): ask again.
 *
 * Changes that come close together arrive as one, which covers all versions above `after` up to `version`; then each
 * delta names its own. An answer whose version lies between the two already contains the deltas up to its version.
 */
export const Change = z.object({
  version: z.int(),
  after: z.int().optional(),
  at: z.iso.datetime(),
  reset: z.boolean(),
  deltas: z.array(VersionedDelta),
})
export type Change = z.infer<typeof Change>
