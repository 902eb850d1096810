import { z } from 'zod'
import { FieldError } from './newAppeal'

/** An error answer, RFC 9457 `application/problem+json`; `errors` name the wrong fields. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string(),
  errors: z.array(FieldError).optional(),
})
export type Problem = z.infer<typeof Problem>
