import type postgres from 'postgres'
import type { Part } from '../contract/measures'
import type { Queryable } from '../db/connect'
import type { Dimension } from '../rollup/grains'

type Fragment = postgres.Fragment

/** How parts are told in rows: by the codes of both sides, empty on a side that is not asked for and in the total. */
export interface PartKey {
  municipality: string
  topic: string
}

/** The key of the row that stands for everything. */
export const TOTAL: PartKey = { municipality: '', topic: '' }

/** What counts have to be told apart by, so that they can be brought together into parts. */
export function dimensionsOf(by: Part): Dimension[] {
  return [...(hasMunicipality(by) ? (['municipality'] as const) : []), ...(hasTopic(by) ? (['topic'] as const) : [])]
}

/** Whether parts of this kind are those of municipalities. */
export function hasMunicipality(by: Part): boolean {
  return by.startsWith('municipality')
}

/** Whether parts of this kind are those of topics or of groups of topics. */
export function hasTopic(by: Part): boolean {
  return by !== 'municipality'
}

/**
 * Brings rows of `relation` together into parts: `municipality, topic, …columns`, and one row with empty codes for the
 * total. The relation has the columns of {@link dimensionsOf}, 0 for none. A topic is counted with its descendants.
 * @param keys more columns of the relation that rows are told apart by
 */
export function partRows(sql: Queryable, by: Part, relation: Fragment, columns: Fragment, keys = sql``): Fragment {
  const municipality = hasMunicipality(by) ? sql`coalesce(municipality.code, 'none')` : sql`''`
  const topic = hasTopic(by) ? sql`node.code` : sql`''`
  return sql`
    select ${municipality} as municipality, ${topic} as topic, ${columns}
    from ${relation} as fact
    ${hasMunicipality(by) ? sql`left join municipality on municipality.id = fact.municipality_id` : sql``}
    ${hasTopic(by) ? sql`join ${nodes(sql, by)} as node using (topic_id)` : sql``}
    group by 1, 2 ${keys}
    union all
    select '', '', ${columns} from ${relation} as fact group by () ${keys} having count(*) > 0`
}

/**
 * The bucket in which the lower median of each part lies: `municipality, topic, bucket`, from a relation that also has
 * `bucket` and `count`, null where there is no bucket.
 */
export function partMedians(sql: Queryable, by: Part, relation: Fragment): Fragment {
  const spread = partRows(sql, by, relation, sql`bucket, sum(count) as count`, sql`, bucket`)
  return sql`
    select distinct on (municipality, topic) municipality, topic, bucket
    from (
      select municipality, topic, bucket, sum(count) over (partition by municipality, topic order by bucket) as seen,
        sum(count) over (partition by municipality, topic) as whole
      from (${spread}) as spread where bucket is not null and count > 0
    ) as ordered
    where seen > floor((whole - 1) / 2)
    order by municipality, topic, bucket`
}

/** Under which code each topic is counted: that of its group, or its own and those of all topics above it. */
function nodes(sql: Queryable, by: Part): Fragment {
  const ofGroups = by.endsWith('group') ? sql`where parent_id is null` : sql``
  return sql`(
    select topic_id, topic.code from topic_ancestry join topic on topic.id = ancestor_id ${ofGroups}
    union all select 0, 'none'
  )`
}
