import { z } from 'zod'
import { Code, Kind, Position, Precision, Status } from './common'

const EARLIEST = '1990-01-01T00:00:00Z'
/** A text that begins like this or later is not before {@link EARLIEST} in any time zone; reading dates is slow. */
const SURELY_LATER = '1990-01-02'

const Instant = z.iso
  .datetime({
    offset: true,
    abort: true,
    error: 'must be an ISO 8601 instant with offset, e.g. 2026-01-31T23:30:00+03:00',
  })
  .refine((text) => text >= SURELY_LATER || Date.parse(text) >= Date.parse(EARLIEST), `must not be before ${EARLIEST}`)

/** One line of plain text; control characters (NUL among them) cannot be stored and are refused. */
function plainText(max: number) {
  return (
    z
      .string()
      .max(max)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/u, 'must not contain control characters')
      .refine((text) => text.isWellFormed(), 'must be well-formed Unicode')
  )
}

/**
 * What a source says in words of its own, where it has no codes of ours. Words that mean nothing here are kept: what they
 * stand for may be decided later.
 */
const Words = z.object({
  /** The topic in the source's own tree, from the general to the particular; used where `topic` is absent. */
  topicWords: z.array(plainText(500).min(1)).min(1).max(6).optional(),
  topicTree: Code.optional(),
  fastTrack: z.boolean().optional(),
  /** Name of the municipality; used where `municipality` is absent. */
  municipalityName: plainText(300).optional(),
  /** Who handles it, for the place: "Администрация … района". */
  organisation: plainText(500).optional(),
  settlement: plainText(300).optional(),
  street: plainText(300).optional(),
  house: plainText(100).optional(),
})

/** The largest batch of one POST. */
export const BATCH_LIMIT = 1000

const EXAMPLE = {
  source: 'hotline',
  externalId: '2026-000123',
  kind: 'problem',
  status: 'new',
  rawStatus: 'Новое',
  topic: 'roads.potholes',
  createdAt: '2026-03-01T23:30:00+03:00',
  point: [30.1283, 59.5764],
  address: 'Гатчина, улица Соборная, 12',
  text: 'Глубокая яма у пешеходного перехода',
}

/**
 * An appeal as a source hands it in. Unknown fields are refused, so that nobody's name or phone slips in beside them.
 * Identity is `source` + `externalId`: handing the same in again changes nothing, handing in a change updates.
 */
export const NewAppeal = z
  .strictObject({
    source: Code,
    externalId: plainText(200).min(1),
    kind: Kind.default('problem'),
    status: Status.default('new'),
    rawStatus: plainText(200).nullish(),
    topic: Code.nullish(),
    /** As the source names it; a point inside a known boundary overrules it. */
    municipality: Code.nullish(),
    executor: plainText(500).nullish(),
    createdAt: Instant,
    takenAt: Instant.nullish(),
    dueAt: Instant.nullish(),
    closedAt: Instant.nullish(),
    /** Defaults to `point` where a point is given and to `municipality` or `none` where not. */
    precision: Precision.nullish(),
    point: Position.nullish(),
    address: plainText(1000).nullish(),
    text: plainText(20_000).nullish(),
    ...Words.shape,
  })
  .meta({ example: EXAMPLE })
export type NewAppeal = z.infer<typeof NewAppeal>

export const FieldError = z.object({ field: z.string(), reason: z.string() })
export type FieldError = z.infer<typeof FieldError>

/** What became of one item of a batch; `index` counts from zero. */
export const ItemResult = z.object({
  index: z.int(),
  externalId: z.string().nullable(),
  result: z.enum(['created', 'updated', 'unchanged', 'rejected']),
  id: z.int().nullable(),
  errors: z.array(FieldError),
})
export type ItemResult = z.infer<typeof ItemResult>

export const BatchResult = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  items: z.array(ItemResult),
})
export type BatchResult = z.infer<typeof BatchResult>
