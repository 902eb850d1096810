import { z } from 'zod'
import { Code, Instant, LocalDate } from './common'
import { UnknownWord } from './unknownWord'
import { UploadReading } from './upload'

/**
 * `running` while its process lives; `broken` where that has died: it can be taken up again; `cancelled` and `failed` keep
 * what had been stored by then, which can be taken back like all of a `done` one.
 */
export const ImportState = z.enum(['running', 'broken', 'done', 'failed', 'cancelled', 'undone'])
export type ImportState = z.infer<typeof ImportState>

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
