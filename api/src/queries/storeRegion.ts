import type { RegionPack } from '../contract/pack'
import type { Queryable } from '../db/connect'

/** Writes the one row that says which region this is; whether boundaries are approximate is kept once it is known. */
export async function storeRegion(sql: Queryable, { region, fingerprint }: RegionPack): Promise<void> {
  await sql`
    insert into region (code, name, time_zone, languages, bounds, demo, approximate, attribution, outside, fingerprint)
    values (${region.code}, ${sql.json(region.name)}, ${region.timeZone}, ${region.languages}, ${region.bounds},
            ${region.demo}, ${region.boundaries.approximate},
            ${region.source?.attribution ?? null}, ${region.outside ?? []}, ${fingerprint})
    on conflict (only_one) do update set
      name = excluded.name, time_zone = excluded.time_zone, languages = excluded.languages, bounds = excluded.bounds,
      demo = excluded.demo, attribution = excluded.attribution, outside = excluded.outside, fingerprint = excluded.fingerprint`
}
