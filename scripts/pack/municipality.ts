import { z } from 'zod'

/** One entry of municipalities.json. */
export const Municipality = z.object({
  code: z.string().regex(/^\d{8}$/),
  name: z.object({ ru: z.string().min(1), en: z.string().min(1) }),
  officialName: z.string().min(1),
  residents: z.number().int().positive(),
  center: z.string().min(1),
})
export type Municipality = z.infer<typeof Municipality>
