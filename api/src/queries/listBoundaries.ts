import type { Boundaries } from '../contract/geography'
import type { Queryable } from '../db/connect'

/** About 50 m: finer detail is not visible at the zooms where whole boundaries are. */
const TOLERANCE_DEGREES = 0.0005

type Feature = Boundaries['features'][number]

/** Boundaries in force today as GeoJSON, each simplified for drawing. */
export async function listBoundaries(sql: Queryable): Promise<Boundaries> {
  const features = await sql<Feature[]>`
    select 'Feature' as type,
      json_build_object('code', municipality.code, 'name', municipality.name,
        'label', (select json_build_array(round(st_x(spot)::numeric, 5), round(st_y(spot)::numeric, 5))
                  from st_pointonsurface(shape) spot)) as properties,
      st_asgeojson(st_multi(st_collectionextract(st_makevalid(st_simplifypreservetopology(shape, ${TOLERANCE_DEGREES}::float8)), 3)), 5)::json as geometry
    from boundary join municipality on municipality.id = municipality_id cross join region
    where (now() at time zone time_zone)::date >= valid_from and (now() at time zone time_zone)::date < valid_to
    order by municipality.code`
  return { type: 'FeatureCollection', features: [...features] }
}
