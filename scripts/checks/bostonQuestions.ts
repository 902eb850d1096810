import type { Sql } from '@ochag/api/db/connect'

/** How our neighbourhood of a point agrees with the one that the file names, off the default point. */
export interface Agreement {
  agree: number
  /** Rows with a named neighbourhood and a point inside one of ours. */
  both: number
  /** Rows with a named neighbourhood whose point is in none of ours. */
  outside: number
}

/** Compares by the boundaries alone: what is stored as the municipality of an appeal plays no part. */
export async function countAgreement(sql: Sql): Promise<Agreement> {
  const [row] = await sql<Agreement[]>`
    select count(*) filter (where found = said)::int as agree, count(found)::int as both,
      count(*) filter (where found is null)::int as outside
    from (${comparedRows(sql)}) as compared`
  return row ?? { agree: 0, both: 0, outside: 0 }
}

/** The pairs of names that disagree most often. */
export function listDisagreements(sql: Sql): Promise<{ said: string; found: string; count: number }[]> {
  return sql<{ said: string; found: string; count: number }[]>`
    select s.name ->> 'en' as said, f.name ->> 'en' as found, count(*)::int as count
    from (${comparedRows(sql)}) as compared
    join municipality s on s.id = said
    join municipality f on f.id = found
    where said <> found
    group by 1, 2 order by 3 desc limit 8`
}

function comparedRows(sql: Sql) {
  return sql`
    select appeal.reported_municipality_id as said, inside.municipality_id as found
    from appeal
    left join lateral (
      select boundary.municipality_id from boundary_part part join boundary on boundary.id = part.boundary_id
      where st_intersects(part.shape, appeal.point)
      order by boundary.municipality_id limit 1
    ) inside on true
    where not default_point and reported_municipality_id is not null`
}

/** What lies on a coordinate: appeals in all, flagged ones, those with a cell, those moved from where the source said. */
export async function countOnPoint(sql: Sql, longitude: number, latitude: number) {
  const [row] = await sql<{ appeals: number; flagged: number; located: number; moved: number }[]>`
    select count(*)::int as appeals, count(*) filter (where default_point)::int as flagged,
      count(cell)::int as located,
      count(*) filter (where municipality_id is distinct from reported_municipality_id)::int as moved
    from appeal where st_x(point) = ${longitude} and st_y(point) = ${latitude}`
  return row ?? { appeals: 0, flagged: 0, located: 0, moved: 0 }
}

/** All appeals that are flagged, and the coordinates that flag them. */
export async function countFlagged(sql: Sql): Promise<{ appeals: number; points: number }> {
  const [row] = await sql<{ appeals: number; points: number }[]>`
    select (select count(*)::int from appeal where default_point) as appeals,
      (select count(distinct (longitude, latitude))::int from default_point) as points`
  return row ?? { appeals: 0, points: 0 }
}
