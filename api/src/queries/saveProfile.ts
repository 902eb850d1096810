import type { Queryable } from '../db/connect'

/** Saves a mapping by its name; one of the same name is replaced. */
export async function saveProfile(
  sql: Queryable,
  { name, profile, savedBy }: { name: string; profile: unknown; savedBy: string },
): Promise<void> {
  await sql`
    insert into import_profile (name, profile, saved_by)
    values (${name}, ${sql.json(JSON.parse(JSON.stringify(profile)))}, ${savedBy})
    on conflict (name) do update set profile = excluded.profile, saved_by = excluded.saved_by, saved_at = now()`
}
