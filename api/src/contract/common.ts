import { z } from 'zod'

/** A text by language code, e.g. `{ ru: 'Дороги', en: 'Roads' }`. */
export const LocalizedText = z.record(z.string(), z.string())
export type LocalizedText = z.infer<typeof LocalizedText>

/** A stable code of a topic, municipality or source, as the region pack spells it. */
export const Code = z.string().min(1).max(100)

/** A calendar day in the region's time zone, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date()
export type LocalDate = z.infer<typeof LocalDate>

/** A time of a local day, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of the day, HH:MM')
export type TimeOfDay = z.infer<typeof TimeOfDay>

/** A moment with its offset, ISO 8601. */
export const Instant = z.iso.datetime({ offset: true })

/** A time zone by its IANA name, e.g. `Europe/Moscow`. */
export const TimeZone = z.string().refine(isTimeZone, 'not an IANA time zone')

/** An H3 cell as the field writes it: fifteen lower-case hexadecimal digits. */
export const Cell = z.string().regex(/^8[0-9a-f]{14}$/, 'not an H3 cell')
export type Cell = z.infer<typeof Cell>

/** Position in degrees, WGS 84: `[longitude, latitude]`. */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Position = z.infer<typeof Position>

export const Status = z.enum(['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'])
export type Status = z.infer<typeof Status>

export const Kind = z.enum(['problem', 'suggestion', 'incident'])
export type Kind = z.infer<typeof Kind>

/** How exactly the place is known; only point, house and street go into hexagons. */
export const Precision = z.enum(['point', 'house', 'street', 'road', 'settlement', 'municipality', 'region', 'none'])
export type Precision = z.infer<typeof Precision>

/** Who found the place of an appeal whose source gave none. */
export const LocationOrigin = z.enum(['gazetteer', 'hand', 'nominatim', 'photon', 'dadata'])
export type LocationOrigin = z.infer<typeof LocationOrigin>

/**
 * Why a place is not believed: zero coordinates; longitude and latitude in the wrong order; outside the region; a house
 * that does not exist; another municipality than the source named. All but the last keep the appeal out of the hexagons.
 */
export const Doubt = z.enum(['zero', 'swapped', 'outside', 'no_house', 'municipality'])
export type Doubt = z.infer<typeof Doubt>

/** Stands in a filter and in answers for appeals that have no municipality or no topic. */
export const NONE = 'none'

/** The coarsest and finest H3 resolution that may be asked for. */
export const RESOLUTION = { min: 0, max: 12 } as const

/** A count and the same count over the period that it is compared with; null where the filter has no period. */
export const Count = z.object({ count: z.int(), previous: z.int().nullable() })
export type Count = z.infer<typeof Count>

/** A count under a code; {@link NONE} for the appeals that have none. */
export const CodeCount = Count.extend({ code: z.string() })
export type CodeCount = z.infer<typeof CodeCount>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
