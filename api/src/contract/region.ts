import { z } from 'zod'
import { LocalDate, LocalizedText, TimeOfDay } from './common'

/** What the interface must know of the region before anything else. */
export const Region = z.object({
  code: z.string(),
  name: LocalizedText,
  timeZone: z.string(),
  languages: z.array(z.string()).min(1),
  /** west, south, east, north in degrees */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  demo: z.boolean(),
  /** The boundaries are approximate, not the official ones. */
  approximate: z.boolean(),
  /** Whom the licences of the map's data ask to be named on it. */
  attribution: z.string().nullable(),
  /** Local days of the first and last appeal; null while there is none. */
  firstDay: LocalDate.nullable(),
  lastDay: LocalDate.nullable(),
  /** Today in the region's time zone. */
  today: LocalDate,
  /** The time there, to the last full ten minutes. */
  now: TimeOfDay,
})
export type Region = z.infer<typeof Region>
