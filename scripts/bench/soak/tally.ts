import type { Delta } from '@ochag/api/contract/live'
import type { Queryable } from '@ochag/api/db/connect'
import { appealFacts } from '@ochag/api/queries/appealFacts'

/** How many appeals there are of exactly these properties. */
export type Tally = Map<string, number>

type Properties = Omit<Delta, 'count'>

/** Counts all appeals by the properties that deltas speak of. */
export async function readTally(sql: Queryable): Promise<Tally> {
  const rows = await sql<(Properties & { count: number })[]>`
    select cell, municipality.code as municipality, topic.code as topic, source.code as source, status, kind, day, count
    from (
      select cell, "municipalityId", "topicId", "sourceId", status, kind, day, count(*)::int as count
      from (select ${appealFacts(sql)} from appeal cross join region) as facts
      group by cell, "municipalityId", "topicId", "sourceId", status, kind, day
    ) as counted
    left join municipality on municipality.id = "municipalityId"
    left join topic on topic.id = "topicId"
    join source on source.id = "sourceId"`
  return new Map(rows.map((row) => [keyOf(row), row.count]))
}

/** Adds a change to a tally; what comes to nothing is forgotten. */
export function addDelta(tally: Tally, delta: Delta): void {
  const key = keyOf(delta)
  const count = (tally.get(key) ?? 0) + delta.count
  if (count === 0) tally.delete(key)
  else tally.set(key, count)
}

/** Keys on which two tallies do not agree. */
export function disagreements(left: Tally, right: Tally): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key))
}

function keyOf({ cell, municipality, topic, source, status, kind, day }: Properties): string {
  return [cell, municipality, topic, source, status, kind, day].join(' ')
}
