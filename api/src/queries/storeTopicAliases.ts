import type { Queryable } from '../db/connect'
import { OWN_TREE, type TopicAlias } from './topicAlias'

/** Puts the region's own words for its topics in the place of those before. */
export async function storeTopicAliases(sql: Queryable, aliases: TopicAlias[]): Promise<void> {
  await sql`delete from topic_word where tree = ${OWN_TREE}`
  await sql`
    insert into topic_word (tree, path, topic_id, how)
    select ${OWN_TREE}, path, topic.id, 'exact'
    from jsonb_to_recordset(${sql.json(aliases.map(({ path, code }) => ({ path, code })))}) as alias (path text[], code text)
    join topic using (code)`
}
