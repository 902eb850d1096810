import { z } from 'zod'
import { Doubt, Instant, Position } from './common'

/** `pile`: a coordinate that the source writes for "unknown"; one entry for all appeals on it. */
export const DoubtReason = z.enum([...Doubt.options, 'pile'])
export type DoubtReason = z.infer<typeof DoubtReason>

/** Appeals whose place is not believed, by one that stands for all of the same address. */
export const DoubtfulPlace = z.object({
  id: z.int(),
  reason: DoubtReason,
  address: z.string().nullable(),
  point: z.tuple([z.number(), z.number()]).nullable(),
  municipality: z.string().nullable(),
  reportedMunicipality: z.string().nullable(),
  source: z.string(),
  createdAt: Instant,
  /** So many appeals have this address, or this point where they have none. */
  alike: z.int(),
})
export type DoubtfulPlace = z.infer<typeof DoubtfulPlace>

export const DoubtQuery = z.object({
  reason: DoubtReason.optional(),
  after: z.coerce.number().int().positive().optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type DoubtQuery = z.infer<typeof DoubtQuery>

/** A page, newest first, and how many appeals there are for each reason in all; `next` is null on the last page. */
export const DoubtList = z.object({
  doubts: z.array(DoubtfulPlace),
  counts: z.partialRecord(DoubtReason, z.int()),
  next: z.int().nullable(),
})
export type DoubtList = z.infer<typeof DoubtList>

/** Where a person says that an appeal is. With the point that it has: its place is right as it is. */
export const HandPlace = z.strictObject({
  point: Position,
  precision: z.enum(['house', 'street', 'point']).default('point'),
})
export type HandPlace = z.infer<typeof HandPlace>

/** How many appeals have moved: all of the same address. */
export const HandPlaced = z.object({ appeals: z.int() })
export type HandPlaced = z.infer<typeof HandPlaced>
