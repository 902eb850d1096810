import type { Queryable } from '../db/connect'

/** Stores the hash of a key under a name; a key of that name is replaced. */
export async function storeApiKey(sql: Queryable, name: string, hash: string): Promise<void> {
  await sql`
    insert into api_key (name, hash) values (${name}, decode(${hash}, 'hex'))
    on conflict (name) do update set hash = excluded.hash, created_at = now()`
}
