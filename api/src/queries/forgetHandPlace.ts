import type { Queryable } from '../db/connect'

/**
 * Puts appeals that a person had placed back where they were. Those that came later, and went to that place at once, have no
 * other known one: they wait for their source to speak of them again, and are then placed anew. To be called while they are
 * locked.
 */
export async function forgetHandPlace(sql: Queryable, ids: readonly number[], key: string | null): Promise<void> {
  await sql`delete from hand_place where key = ${key}::text::bigint`
  const placed = sql`appeal.id = any(${[...ids]}::bigint[]) and appeal.location_origin = 'hand'`
  await sql`
    update appeal set point = former.point, precision = former.precision, cell = former.cell,
      municipality_id = former.municipality_id, location_origin = former.location_origin, doubts = former.doubts,
      default_point = former.default_point
    from hand_former cross join lateral jsonb_populate_record(null::appeal, place) as former
    where appeal.id = hand_former.appeal_id and ${placed}`
  await sql`
    update appeal set point = null, cell = null, location_origin = null, municipality_id = reported_municipality_id,
      precision = case when reported_municipality_id is null then 'none' else 'municipality' end::location_precision,
      content_hash = ''
    where ${placed} and not exists (select from hand_former where appeal_id = appeal.id)`
  await sql`delete from hand_former where appeal_id = any(${[...ids]}::bigint[])`
}
