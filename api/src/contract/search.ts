import { z } from 'zod'
import { Cell, Code, Instant, LocalizedText, Position, Status } from './common'
import { FilterFields, orderedPeriod } from './filter'

/** The longest text that may be looked for. */
export const LONGEST_SEARCH = 200

export const SearchQuery = FilterFields.extend({
  q: z
    .string()
    .max(LONGEST_SEARCH)
    .refine((text) => text.trim() !== '', 'must not be empty')
    .meta({ description: 'Words, all of which must be found; the last one may be a beginning.' }),
  limit: z.coerce.number().int().min(1).max(50).default(8),
}).superRefine(orderedPeriod)
export type SearchQuery = z.infer<typeof SearchQuery>

const FoundMunicipality = z.object({ kind: z.literal('municipality'), code: Code, name: LocalizedText })
const FoundSettlement = z.object({
  kind: z.literal('settlement'),
  name: LocalizedText,
  municipality: Code.nullable(),
  point: Position,
})
/** An exact address as its source wrote it; `count` within the filter, null where there are too many to count. */
const FoundAddress = z.object({
  kind: z.literal('address'),
  address: z.string(),
  municipality: Code.nullable(),
  point: Position.nullable(),
  /** Hexagon around it, of resolution 9. */
  cell: Cell,
  count: z.int().nullable(),
})

export const FoundPlace = z.discriminatedUnion('kind', [FoundMunicipality, FoundSettlement, FoundAddress])
export type FoundPlace = z.infer<typeof FoundPlace>

export const FoundTopic = z.object({ code: Code, parent: Code.nullable(), name: LocalizedText })
export type FoundTopic = z.infer<typeof FoundTopic>

/** An appeal with the part of its text around what was found; `by` says by what it was found. */
export const FoundAppeal = z.object({
  id: z.int(),
  by: z.enum(['number', 'words']),
  source: Code,
  externalId: z.string(),
  status: Status,
  topic: Code.nullable(),
  municipality: Code.nullable(),
  address: z.string().nullable(),
  createdAt: Instant,
  snippet: z.array(z.object({ text: z.string(), found: z.boolean() })),
})
export type FoundAppeal = z.infer<typeof FoundAppeal>

/**
 * What was found. Appeals by number whatever the filter, then by words within the filter, newest first; `more` says that
 * there are more of them. `unsearched` counts notes of appeals still waiting for the index that were too many to be looked through.
 */
export const SearchAnswer = z.object({
  places: z.array(FoundPlace),
  topics: z.array(FoundTopic),
  appeals: z.array(FoundAppeal),
  more: z.boolean(),
  unsearched: z.int(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
