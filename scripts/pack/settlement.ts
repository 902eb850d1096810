import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** One line of settlements.csv; `municipality` is the eight-digit code of its district. */
export const Settlement = z.object({
  name: z.string().min(1),
  name_en: z.string().min(1),
  type: z.enum(['город', 'городской посёлок', 'посёлок', 'деревня', 'село', 'станица']),
  municipality: z.string().regex(/^\d{8}$/),
  lon: z.coerce.number().min(-180).max(180),
  lat: z.coerce.number().min(-90).max(90),
  residents: z.coerce.number().int().nonnegative(),
})
export type Settlement = z.infer<typeof Settlement>

/** Reads the text of settlements.csv. */
export function parseSettlements(text: string): Settlement[] {
  return z.array(Settlement).parse(parse(text, { columns: true, skip_empty_lines: true, bom: true }))
}
