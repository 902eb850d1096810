import { z } from 'zod'
import { Code, LocalDate, Position } from './common'
import { FieldError } from './newAppeal'

const Instant = z.iso.datetime({ offset: true })

/**
 * `running` while its process lives; `broken` where that has died: it can be taken up again; `cancelled` and `failed` keep
 * what had been stored by then, which can be taken back like all of a `done` one.
 */
export const ImportState = z.enum(['running', 'broken', 'done', 'failed', 'cancelled', 'undone'])
export type ImportState = z.infer<typeof ImportState>

/** A word of a file that means nothing to the region, and how many rows hold it. */
export const UnknownWord = z.object({
  field: z.enum(['topic', 'municipality', 'status', 'source', 'kind']),
  word: z.string(),
  rows: z.int(),
})
export type UnknownWord = z.infer<typeof UnknownWord>

/** What became of a file. While it runs, `total`, `rate` and `secondsLeft` tell how far it is. */
export const Import = z.object({
  id: z.int(),
  state: ImportState,
  begunAt: Instant,
  /** While it runs, its last sign of life; afterwards its end. */
  seenAt: Instant,
  begunBy: z.string(),
  fileName: z.string(),
  fileBytes: z.int(),
  /** SHA-256 of the file, hexadecimal. */
  fileHash: z.string(),
  profile: z.string(),
  total: z.int().nullable(),
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  /** Rows a second, and seconds until the end at this pace; null unless it is running. */
  rate: z.number().nullable(),
  secondsLeft: z.int().nullable(),
  unknown: z.array(UnknownWord),
  failure: z.string().nullable(),
  undoneBy: z.string().nullable(),
})
export type Import = z.infer<typeof Import>

export const ImportList = z.object({ imports: z.array(Import), next: z.int().nullable() })
export type ImportList = z.infer<typeof ImportList>

export const UploadParam = z.object({ id: z.uuid() })
export const UploadName = z.object({
  name: z.string().min(1).max(1000).meta({ description: 'Name of the file; a path before it is dropped.' }),
})

/** How to read a file: by its own layout, by a profile, or by a mapping, which is a profile’s content. */
export const UploadReading = z.strictObject({
  profile: z.string().min(1).max(100).optional(),
  mapping: z.record(z.string(), z.unknown()).optional(),
  day: LocalDate.optional().meta({ description: 'Of all rows, where the file tells none.' }),
})
export type UploadReading = z.infer<typeof UploadReading>

export const ImportParam = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })

export const ImportQuery = z.object({
  after: z.coerce.number().int().positive().optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Begin to import an uploaded file. */
export const ImportRequest = UploadReading.extend({ upload: z.uuid() })
export type ImportRequest = z.infer<typeof ImportRequest>

/** Where and when the appeals lie that an import wrote and nobody has written since. */
export const Imported = z.object({
  appeals: z.int(),
  /** Of them in hexagons. */
  mapped: z.int(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  /** West, south, east, north of those in hexagons, degrees. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  municipalities: z.array(z.object({ code: Code, appeals: z.int() })),
})
export type Imported = z.infer<typeof Imported>

/** A mapping of columns by its name; `profile` is its content. */
export const SavedProfile = z.object({
  name: z.string(),
  /** Who has it: somebody saved it, the region pack, or every region. */
  origin: z.enum(['saved', 'region', 'product']),
  savedAt: Instant.nullable(),
  savedBy: z.string().nullable(),
  profile: z.record(z.string(), z.unknown()),
})
export type SavedProfile = z.infer<typeof SavedProfile>

export const SavedProfileAnswer = z.object({ profiles: z.array(SavedProfile) })
/** A profile, as `data/layouts` holds them. */
export const ProfileContent = z.record(z.string(), z.unknown())
export const ProfileParam = z.object({ name: z.string().min(1).max(100) })

/** A row as it would be stored; words and codes side by side, without personal data. */
export const PreviewRow = z.object({
  line: z.int(),
  sheet: z.string(),
  result: z.enum(['created', 'updated', 'unchanged', 'rejected']),
  errors: z.array(FieldError),
  createdAt: Instant.nullable(),
  source: z.string().nullable(),
  kind: z.string().nullable(),
  status: z.string().nullable(),
  rawStatus: z.string().nullable(),
  topic: z.string().nullable(),
  topicWords: z.array(z.string()).nullable(),
  municipality: z.string().nullable(),
  address: z.string().nullable(),
  precision: z.string().nullable(),
  text: z.string().nullable(),
})
export type PreviewRow = z.infer<typeof PreviewRow>

/** What a file was found to be before anything is stored. */
export const FileReport = z.object({
  /** Names the uploaded file until it is imported or forgotten. */
  upload: z.string(),
  fileName: z.string(),
  fileBytes: z.int(),
  fileHash: z.string(),
  /** Imports of exactly this file that have not been undone. */
  sameFile: z.array(z.int()),
  /** The layout it was recognised as; null: it has to be mapped. */
  profile: z.string().nullable(),
  sheet: z.string().nullable(),
  /** Line of the header, counted from 1. */
  headerLine: z.int().nullable(),
  headers: z.array(z.string()),
  /** Of a file that has to be mapped: its first rows, without personal data. */
  samples: z.array(z.array(z.string())),
  /** Columns that nothing is taken from, and those that the layout has and the file lacks. */
  unused: z.array(z.string()),
  missing: z.array(z.string()),
  /** Layouts that come near, with what they lack in this file. */
  nearest: z.array(z.object({ profile: z.string(), missing: z.array(z.string()) })),
  /** Neither the rows nor the name of the file tell a day: it has to be said. */
  needsDay: z.boolean(),
  day: LocalDate.nullable(),
  rows: z.array(PreviewRow),
  /** So many rows have been looked through by now: ask again until `total` is there. */
  looked: z.int(),
  /** Of all rows, once they have been looked through. */
  total: z.int().nullable(),
  unknown: z.array(UnknownWord),
  /** Why its rows cannot be read; null when they can. */
  failure: z.string().nullable(),
})
export type FileReport = z.infer<typeof FileReport>

/** `pile`: a coordinate that the source writes for "unknown"; one entry for all appeals on it. */
export const DoubtReason = z.enum(['zero', 'swapped', 'outside', 'no_house', 'municipality', 'pile'])
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

/** How well a source supplies the map; spam is left out. */
export const SourceHealth = z.object({
  source: Code,
  appeals: z.int(),
  /** Of them by precision; under `doubtful` those whose place is not believed, whatever its precision. */
  located: z.record(z.string(), z.int()),
  lastImport: Instant.nullable(),
  lastAppeal: Instant.nullable(),
  /** Hours between the newest appeal and now; null without appeals. */
  lagHours: z.number().nullable(),
})
export type SourceHealth = z.infer<typeof SourceHealth>

export const SourceHealthAnswer = z.object({ sources: z.array(SourceHealth) })
export type SourceHealthAnswer = z.infer<typeof SourceHealthAnswer>
