import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

export interface SavedMapping {
  name: string
  profile: Record<string, unknown>
  savedAt: string
  savedBy: string
}

/** Mappings that people saved, by name. */
export async function listSavedProfiles(sql: Queryable): Promise<SavedMapping[]> {
  const rows = await sql<SavedMapping[]>`
    select name, profile, ${instant(sql, 'saved_at')} as "savedAt", saved_by as "savedBy" from import_profile order by name`
  return [...rows]
}
