import { z } from 'zod'
import { CodeCount, Count, Kind, Status } from './common'
import { Series } from './series'

/** What the panel shows of any part of the region: the appeals under a filter, taken apart. */
export const Breakdown = Count.extend({
  /** Not closed, rejected ones apart. */
  open: z.int(),
  unlocated: z.int(),
  /** The ten most frequent topics as the appeals carry them, not their groups. */
  topics: z.array(CodeCount),
  /** The ten most frequent addresses. */
  addresses: z.array(Count.extend({ address: z.string() })),
  sources: z.array(CodeCount),
  statuses: z.array(Count.extend({ status: Status })),
  kinds: z.array(Count.extend({ kind: Kind })),
  series: Series,
})
export type Breakdown = z.infer<typeof Breakdown>
