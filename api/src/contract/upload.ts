import { z } from 'zod'
import { Instant, LocalDate } from './common'
import { FieldError } from './newAppeal'
import { UnknownWord } from './unknownWord'

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
