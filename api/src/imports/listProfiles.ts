import type { SavedProfile } from '../contract/savedProfile'
import type { Queryable } from '../db/connect'
import { listSavedProfiles } from '../queries/listSavedProfiles'
import type { KnownLayout } from './layouts'

/** All layouts for people: who has them, and of saved ones who saved them when. */
export async function listProfiles(sql: Queryable, layouts: readonly KnownLayout[]): Promise<SavedProfile[]> {
  const saved = new Map((await listSavedProfiles(sql)).map((mapping) => [mapping.name, mapping]))
  return layouts.map(({ name, origin, profile }) => {
    const mapping = origin === 'saved' ? saved.get(name) : undefined
    return {
      name,
      origin,
      savedAt: mapping?.savedAt ?? null,
      savedBy: mapping?.savedBy ?? null,
      profile: mapping?.profile ?? profile,
    }
  })
}
