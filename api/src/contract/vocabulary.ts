import { z } from 'zod'
import { Code, Kind, Status } from './common'

/** Whose task an appeal is, by the name of its executor. */
export const Responsibility = z.enum(['municipal', 'regional', 'nobody'])
export type Responsibility = z.infer<typeof Responsibility>

/** What a word of a source may stand for, by the field in which it is met. */
export const WORD_VALUES = {
  status: Status,
  source: Code,
  kind: Kind,
  municipality: Code,
  executor: Responsibility,
} as const

export const WordField = z.enum(['status', 'source', 'kind', 'municipality', 'executor'])
export type WordField = z.infer<typeof WordField>

export const WordMatching = z.enum(['exact', 'prefix', 'contains'])
export type WordMatching = z.infer<typeof WordMatching>
