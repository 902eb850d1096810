import { z } from 'zod'
import { Cell, Code, Doubt, Instant, Kind, LocationOrigin, Position, Precision, Status } from './common'
import { FilterFields, orderedPeriod } from './filter'

/** The largest page of the list. */
export const PAGE_LIMIT = 500

/** An appeal as it is read; times are UTC instants, ISO 8601. */
export const Appeal = z.object({
  id: z.int(),
  source: Code,
  externalId: z.string(),
  kind: Kind,
  status: Status,
  rawStatus: z.string().nullable(),
  topic: Code.nullable(),
  /** The source's own words for the topic, from the general to the particular. */
  topicWords: z.array(z.string()).nullable(),
  fastTrack: z.boolean(),
  municipality: Code.nullable(),
  executor: z.string().nullable(),
  createdAt: Instant,
  takenAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  precision: Precision,
  point: Position.nullable(),
  /** Who found the place; null where the source gave it, or nobody found one. */
  locationOrigin: LocationOrigin.nullable(),
  doubts: z.array(Doubt),
  /** The source put it on a coordinate that it uses for unknown places, so it is in no hexagon. */
  defaultPoint: z.boolean(),
  address: z.string().nullable(),
  text: z.string().nullable(),
  /** Cell at the finest H3 resolution, 15; null when the appeal is in no hexagon. */
  cell: Cell.nullable(),
})
export type Appeal = z.infer<typeof Appeal>

export const StatusEvent = z.object({ at: Instant, status: Status, rawStatus: z.string().nullable() })
export type StatusEvent = z.infer<typeof StatusEvent>

/** What the source said otherwise later: who handles it, or a date; dates are UTC instants, ISO 8601. */
export const AppealChange = z.object({
  at: Instant,
  field: z.enum(['executor', 'createdAt', 'takenAt', 'dueAt', 'closedAt']),
  former: z.string().nullable(),
  latter: z.string().nullable(),
})
export type AppealChange = z.infer<typeof AppealChange>

export const AppealDetail = Appeal.extend({ events: z.array(StatusEvent), changes: z.array(AppealChange) })
export type AppealDetail = z.infer<typeof AppealDetail>

export const AppealQuery = FilterFields.extend({
  address: z.string().max(500).optional().meta({ description: 'Only appeals with exactly this address.' }),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(50),
  cursor: z.string().max(100).optional().meta({ description: '`next` of the page before.' }),
}).superRefine(orderedPeriod)
export type AppealQuery = z.infer<typeof AppealQuery>

/** A page, newest first; `next` is null on the last one. */
export const AppealPage = z.object({ appeals: z.array(Appeal), next: z.string().nullable() })
export type AppealPage = z.infer<typeof AppealPage>

export const AppealParam = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) })
