import type { TopicNode } from '../contract/pack'
import type { Queryable } from '../db/connect'

/** Adds topics or brings them up to date by code, in the order of the tree; none is ever removed. */
export async function storeTopics(sql: Queryable, tree: TopicNode[]): Promise<void> {
  const rows = flatten(tree, null).map((row, position) => ({ ...row, position }))
  await sql`
    insert into topic (code, name, severity, critical, season, deadline_days, position)
    select code, name, severity, critical, season, deadline_days, position
    from jsonb_to_recordset(${sql.json(rows)}) as row
      (code text, name jsonb, severity smallint, critical boolean, season jsonb, deadline_days integer, position integer)
    on conflict (code) do update set
      name = excluded.name, severity = excluded.severity, critical = excluded.critical, season = excluded.season,
      deadline_days = excluded.deadline_days, position = excluded.position`
  await sql`
    update topic set parent_id = parent.id
    from jsonb_to_recordset(${sql.json(rows)}) as row (code text, parent text)
    left join topic parent on parent.code = row.parent
    where topic.code = row.code`
}

function flatten(nodes: TopicNode[], parent: string | null): object[] {
  return nodes.flatMap(({ children, aliases: _, deadlineDays, season, ...node }) => [
    { ...node, parent, season: season ?? null, deadline_days: deadlineDays ?? null },
    ...flatten(children, node.code),
  ])
}
