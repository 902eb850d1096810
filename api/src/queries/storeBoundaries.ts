import type { Queryable } from '../db/connect'

interface Row {
  code: string
  geometry: unknown
}

/** Pieces of at most this many vertices are quick to test against a point. */
const PIECE_VERTICES = 128

/**
 * Adds boundaries of known municipalities, in force over `[from, to)`; answers how many had to be repaired. Repair
 * makes rings valid and drops everything but areas.
 */
export async function storeBoundaries(
  sql: Queryable,
  rows: Row[],
  validity: { from: string; to: string },
): Promise<number> {
  let repaired = 0
  for (const { code, geometry } of rows) {
    const [stored] = await sql<{ repaired: boolean }[]>`
      with raw as (
        select municipality.id, st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326) as shape
        from municipality where code = ${code}
      ), stored as (
        insert into boundary (municipality_id, valid_from, valid_to, shape)
        select id, ${validity.from}, ${validity.to}, st_multi(st_collectionextract(st_makevalid(shape), 3)) from raw
        returning id, shape
      ), cut as (
        insert into boundary_part (boundary_id, shape) select id, st_subdivide(shape, ${PIECE_VERTICES}::int) from stored
      )
      select not st_isvalid(shape) as repaired from raw`
    if (stored?.repaired) repaired += 1
  }
  return repaired
}
