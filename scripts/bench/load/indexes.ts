import type { Queryable, Sql } from '@ochag/api/db/connect'

/** An index and how to make it again. */
interface StoredIndex {
  name: string
  definition: string
}

/** Indexes of the fact tables that belong to no constraint: a bulk load is quicker without them. */
export function listIndexes(sql: Queryable): Promise<StoredIndex[]> {
  return sql<StoredIndex[]>`
    select relation.relname as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class relation on relation.oid = indexrelid
    where indrelid in ('appeal'::regclass, 'status_event'::regclass)
      and not exists (select from pg_constraint where conindid = indexrelid)
    order by name`
}

/** Drops indexes; their definitions make them again. */
export async function dropIndexes(sql: Queryable, indexes: StoredIndex[]): Promise<void> {
  for (const { name } of indexes) await sql`drop index ${sql(name)}`
}

/** Makes dropped indexes again, one after the other. */
export async function createIndexes(sql: Sql, indexes: StoredIndex[], done: (name: string) => void): Promise<void> {
  for (const { name, definition } of indexes) {
    await sql.unsafe(definition)
    done(name)
  }
}

/** What an engineer without rollups would have: a B-tree for every way of choosing appeals. */
const PLAIN = ['created_at', 'cell', 'municipality_id', 'topic_id']

/** Adds the ordinary indexes that the schema does not have by itself, for the questions without rollups. */
export async function addPlainIndexes(sql: Sql): Promise<string[]> {
  const led = await sql<{ column: string }[]>`
    select distinct attname as column from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where indrelid = 'appeal'::regclass and indpred is null`
  const missing = PLAIN.filter((column) => !led.some((index) => index.column === column))
  for (const column of missing) await sql`create index ${sql(`bench_${column}`)} on appeal (${sql(column)})`
  return missing
}

/** What the usual grid join needs to be quick: a spatial index in the projection of its hexagons. */
export async function addGridIndex(sql: Sql): Promise<void> {
  await sql`create index if not exists bench_point on appeal using gist (st_transform(point, 3857))`
}
