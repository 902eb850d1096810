import type { Queryable } from '../db/connect'

/** Ids of everything an appeal refers to by code, and the deadlines that apply where the source gives none. */
export interface Catalogue {
  timeZone: string
  /** West, south, east, north of the region in degrees; null before a region is loaded. */
  bounds: [number, number, number, number] | null
  topics: Map<string, { id: number; deadlineDays: number | null }>
  sources: Map<string, { id: number; deadlineDays: number | null }>
  municipalities: Map<string, { id: number }>
  codes: Codes
}

/** Codes by id. */
export type Codes = Record<Row['what'], Map<number, string>>

interface Row {
  what: 'topics' | 'sources' | 'municipalities'
  code: string
  id: number
  deadlineDays: number | null
}

/** Reads all codes at once; a region has some hundreds. */
export async function readCatalogue(sql: Queryable): Promise<Catalogue> {
  const rows = await sql<Row[]>`
    select 'topics' as what, code, id, deadline_days as "deadlineDays" from topic
    union all select 'sources', code, id, deadline_days from source
    union all select 'municipalities', code, id, null from municipality`
  const [region] = await sql<Pick<Catalogue, 'timeZone' | 'bounds'>[]>`
    select time_zone as "timeZone", bounds from region`
  const catalogue: Catalogue = {
    timeZone: region?.timeZone ?? 'UTC',
    bounds: region?.bounds ?? null,
    topics: new Map(),
    sources: new Map(),
    municipalities: new Map(),
    codes: { topics: new Map(), sources: new Map(), municipalities: new Map() },
  }
  for (const { what, code, id, deadlineDays } of rows) {
    catalogue[what].set(code, { id, deadlineDays })
    catalogue.codes[what].set(id, code)
  }
  return catalogue
}
