import type { Queryable } from '../db/connect'

interface Row {
  code: string
  geometry: unknown
}

/** Pieces of at most this many vertices are quick to test against a point. */
const PIECE_VERTICES = 128

/**
 * Adds boundaries of known municipalities, in force over `[from, to)`. Geometries are repaired: rings made valid,
 * everything but areas dropped.
 */
export async function storeBoundaries(
  sql: Queryable,
  rows: Row[],
  validity: { from: string; to: string },
): Promise<void> {
  for (const { code, geometry } of rows)
    await sql`
      with stored as (
        insert into boundary (municipality_id, valid_from, valid_to, shape)
        select id, ${validity.from}, ${validity.to},
          st_multi(st_collectionextract(st_makevalid(st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326)), 3))
        from municipality where code = ${code}
        returning municipality_id, valid_from, valid_to, shape
      )
      insert into boundary_part (municipality_id, valid_from, valid_to, shape)
      select municipality_id, valid_from, valid_to, st_subdivide(shape, ${PIECE_VERTICES}::int) from stored`
}
