import type { Queryable } from '../db/connect'

/** What an address is asked for in: names in the region's first language. */
export interface RegionNames {
  name: string
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number]
  /** Names of municipalities by code. */
  municipalities: Map<string, string>
}

/** Undefined while no region pack has been loaded. */
export async function readRegionNames(sql: Queryable): Promise<RegionNames | undefined> {
  const [region] = await sql<Pick<RegionNames, 'name' | 'bounds'>[]>`
    select name ->> languages[1] as name, bounds from region`
  if (!region) return undefined
  const rows = await sql<{ code: string; name: string }[]>`
    select municipality.code, coalesce(municipality.name ->> languages[1], municipality.code) as name from municipality cross join region`
  return { ...region, municipalities: new Map(rows.map(({ code, name }) => [code, name])) }
}
