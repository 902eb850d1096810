import { z } from 'zod'
import { Code, Count, LocalizedText } from './common'

export const Source = Count.extend({ code: Code, name: LocalizedText })
export type Source = z.infer<typeof Source>

export const SourceAnswer = z.object({ sources: z.array(Source) })
export type SourceAnswer = z.infer<typeof SourceAnswer>
